import type { Wording } from '../../src/assistant/wording';

/** What is said around what a person sets for themselves. */
export const SETTINGS_WORDING: Wording<{
  settings: string;
  overview(language: string, zone: string, aloud: boolean): string;
  otherZone: string;
  aloudToo: string;
  onlyWritten: string;
  zones: string;
  language: string;
  zone(zone: string, now: string): string;
  aloud: string;
  written: string;
  noAlerts: string;
  alerts: string;
  alertsOn: string;
  alertsOff: string;
  noReport: string;
  report: string;
  reportOn: string;
  reportOff: string;
}> = {
  en: {
    settings: 'Settings',
    overview: (language, zone, aloud) =>
      `Your settings:\n• Language: ${language}\n• Time zone: ${zone}\n• Voice notes are answered ${aloud ? 'in writing and by voice' : 'in writing only'}`,
    otherZone: 'Other time zone',
    aloudToo: 'Answer me by voice too',
    onlyWritten: 'Only in writing',
    zones:
      'Which time zone shall I use for you? For another one write /timezone and a city, for example /timezone Berlin.',
    language: 'All right, English it is. Write to me in Hindi or Hinglish, and I will answer in that.',
    zone: (zone, now) => `All right, from now on I give times in ${zone} time: it is ${now} there.`,
    aloud: 'All right, I will answer your voice notes by voice too, where I can speak your language.',
    written: 'All right, I will answer your voice notes in writing only.',
    noAlerts: 'No more alerts',
    alerts: 'Alert me again',
    alertsOn: 'All right, I will tell you here when something goes wrong with a charger, and when it is over.',
    alertsOff: 'All right, no more alerts. You can still ask me any time what is wrong.',
    noReport: 'No weekly report',
    report: 'Weekly report',
    reportOn: 'All right, the report of the site comes here every Monday at 9:00 am.',
    reportOff: 'All right, no more weekly reports. You can still ask me for one any time.',
  },
  hi: {
    settings: 'सेटिंग',
    overview: (language, zone, aloud) =>
      `आपकी सेटिंग:\n• भाषा: ${language}\n• समय क्षेत्र: ${zone}\n• आवाज़ के संदेशों का जवाब ${aloud ? 'लिखकर और बोलकर' : 'केवल लिखकर'}`,
    otherZone: 'दूसरा समय क्षेत्र',
    aloudToo: 'बोलकर भी जवाब दें',
    onlyWritten: 'केवल लिखकर',
    zones: 'आपके लिए कौन सा समय क्षेत्र रखूँ? कोई और चाहिए तो /timezone और शहर का नाम लिखिए, जैसे /timezone Berlin.',
    language: 'ठीक है, अब से हिन्दी में। आप अंग्रेज़ी या Hinglish में लिखेंगे तो मैं उसी में जवाब दूँगा।',
    zone: (zone, now) => `ठीक है, अब से आपके समय ${zone} के हैं: वहाँ अभी ${now} हुए हैं।`,
    aloud: 'ठीक है, आवाज़ के संदेशों का जवाब बोलकर भी दूँगा, जहाँ आपकी भाषा बोल सकता हूँ।',
    written: 'ठीक है, आवाज़ के संदेशों का जवाब केवल लिखकर दूँगा।',
    noAlerts: 'अलर्ट बंद करें',
    alerts: 'फिर से अलर्ट दें',
    alertsOn: 'ठीक है, किसी चार्जर में गड़बड़ होने पर और ठीक होने पर यहीं बताऊँगा।',
    alertsOff: 'ठीक है, अब अलर्ट नहीं दूँगा। क्या गड़बड़ है, यह आप कभी भी पूछ सकते हैं।',
    noReport: 'हफ़्ते की रिपोर्ट बंद',
    report: 'हफ़्ते की रिपोर्ट',
    reportOn: 'ठीक है, साइट की रिपोर्ट हर सोमवार सुबह 9:00 बजे यहीं भेजूँगा।',
    reportOff: 'ठीक है, अब हफ़्ते की रिपोर्ट नहीं भेजूँगा। आप कभी भी माँग सकते हैं।',
  },
  hinglish: {
    settings: 'Settings',
    overview: (language, zone, aloud) =>
      `Aapki settings:\n• Bhasha: ${language}\n• Time zone: ${zone}\n• Voice notes ka jawab ${aloud ? 'likhkar aur bolkar' : 'sirf likhkar'}`,
    otherZone: 'Doosra time zone',
    aloudToo: 'Bolkar bhi jawab dein',
    onlyWritten: 'Sirf likhkar',
    zones:
      'Aapke liye kaun sa time zone rakhun? Koi aur chahiye to /timezone aur sheher likhiye, jaise /timezone Berlin.',
    language: 'Theek hai, ab se Hinglish mein. Aap English ya Hindi mein likhenge to main usi mein jawab dunga.',
    zone: (zone, now) => `Theek hai, ab se aapke time ${zone} ke hain: wahan abhi ${now} hue hain.`,
    aloud: 'Theek hai, voice notes ka jawab bolkar bhi dunga, jahan aapki bhasha bol sakta hoon.',
    written: 'Theek hai, voice notes ka jawab sirf likhkar dunga.',
    noAlerts: 'Alert band karein',
    alerts: 'Phir se alert dein',
    alertsOn: 'Theek hai, kisi charger mein gadbad hone par aur theek hone par yahin bataunga.',
    alertsOff: 'Theek hai, ab alert nahi dunga. Kya gadbad hai, yeh aap kabhi bhi pooch sakte hain.',
    noReport: 'Hafte ki report band',
    report: 'Hafte ki report',
    reportOn: 'Theek hai, site ki report har Somvar subah 9:00 baje yahin bhejunga.',
    reportOff: 'Theek hai, ab hafte ki report nahi bhejunga. Aap kabhi bhi maang sakte hain.',
  },
};
