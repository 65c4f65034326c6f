import type { Wording } from '../../src/assistant/wording';

/** What is said around looking for chargers. */
export const FIND_WORDING: Wording<{
  whereAreYou: string;
  noSuchPlace(place: string, areas: string): string;
  near(place: string | undefined): string;
  onlyFarther(within: string): string;
  noneAnywhere(wanted: string): string;
  noneFits(wanted: string): string;
  allOfThem: string;
  noneFree: string;
  noneFreeNear(within: string): string;
  start(device: string): string;
}> = {
  en: {
    whereAreYou: 'Where are you? Share your location, or tell me a place.',
    noSuchPlace: (place, areas) =>
      `I know no place called "${place}" here${areas ? `; the chargers are in ${areas}` : ''}. Which place, or where are you?`,
    near: (place) => (place ? `Chargers near ${place}:` : 'Chargers near you:'),
    onlyFarther: (within) => `There is none within ${within}. The nearest is:`,
    noneAnywhere: (wanted) => `I found no charger anywhere near${wanted ? ` for ${wanted}` : ''}.`,
    noneFits: (wanted) => `No charger here fits ${wanted}.`,
    allOfThem: 'Show all of them',
    noneFree: 'No charger is free just now. Ask me again in a while, or book one for later.',
    noneFreeNear: (within) =>
      `No charger within ${within} is free just now. Ask for all of them, or book one for later.`,
    start: (device) => `Start ${device}`,
  },
  hi: {
    whereAreYou: 'आप कहाँ हैं? अपनी जगह भेजिए, या किसी जगह का नाम बताइए।',
    noSuchPlace: (place, areas) =>
      `"${place}" नाम की जगह मुझे यहाँ नहीं मिली${areas ? `; चार्जर यहाँ हैं: ${areas}` : ''}। कौन सी जगह, या आप कहाँ हैं?`,
    near: (place) => (place ? `${place} के पास के चार्जर:` : 'आपके पास के चार्जर:'),
    onlyFarther: (within) => `${within} के अंदर कोई नहीं है। सबसे पास यह है:`,
    noneAnywhere: (wanted) => `आसपास ${wanted ? `${wanted} के लिए ` : ''}कोई चार्जर नहीं मिला।`,
    noneFits: (wanted) => `यहाँ ${wanted} के लिए कोई चार्जर नहीं है।`,
    allOfThem: 'सभी दिखाइए',
    noneFree: 'अभी कोई चार्जर खाली नहीं है। थोड़ी देर बाद पूछिए, या बाद के लिए बुक कीजिए।',
    noneFreeNear: (within) => `${within} के अंदर अभी कोई चार्जर खाली नहीं है। सभी पूछिए, या बाद के लिए बुक कीजिए।`,
    start: (device) => `${device} शुरू करें`,
  },
  hinglish: {
    whereAreYou: 'Aap kahan hain? Apni location bhejiye, ya kisi jagah ka naam bataiye.',
    noSuchPlace: (place, areas) =>
      `"${place}" naam ki jagah mujhe yahan nahi mili${areas ? `; charger yahan hain: ${areas}` : ''}. Kaun si jagah, ya aap kahan hain?`,
    near: (place) => (place ? `${place} ke paas ke charger:` : 'Aapke paas ke charger:'),
    onlyFarther: (within) => `${within} ke andar koi nahi hai. Sabse paas yeh hai:`,
    noneAnywhere: (wanted) => `Aas-paas ${wanted ? `${wanted} ke liye ` : ''}koi charger nahi mila.`,
    noneFits: (wanted) => `Yahan ${wanted} ke liye koi charger nahi hai.`,
    allOfThem: 'Sabhi dikhaiye',
    noneFree: 'Abhi koi charger free nahi hai. Thodi der baad poochhiye, ya baad ke liye book kijiye.',
    noneFreeNear: (within) =>
      `${within} ke andar abhi koi charger free nahi hai. Sab poochhiye, ya baad ke liye book kijiye.`,
    start: (device) => `${device} start karein`,
  },
};
