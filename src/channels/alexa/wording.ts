import type { Wording } from '../../assistant/wording';

/** What only Alexa says. */
interface AlexaSentences {
  welcome: string;
  whatElse: string;
  help: string;
  notCaught: string;
  goodbye: string;
  stillOnIt: string;
  willMessage: string;
  oneMoment: string;
  again: string;
  failed: string;
  linked(name: string | undefined): string;
  wrongCode: string;
  howToLink: string;
  sayDigits: string;
  yesOrNo: string;
  youCanSay(options: string): string;
  or: string;
}

const en: AlexaSentences = {
  welcome: 'Welcome to Kazam charging. You can find a charger, book it, start it, or ask how your charge is going.',
  whatElse: 'What would you like?',
  help:
    'You can say: which chargers are free. Book a charger tomorrow at three pm for an hour. How is my charge going. ' +
    'Or: what have I booked.',
  notCaught: 'I did not catch that.',
  goodbye: 'Goodbye.',
  stillOnIt: 'I am still on it. I will message you in the chat you linked from.',
  willMessage: 'I will message you in your chat.',
  oneMoment: 'One moment, I am asking the charging platform.',
  again: 'I have dealt with that already.',
  failed: 'Something went wrong on our side and I could not finish this. Nothing is done twice; please ask again.',
  linked: (name) => `${name ? `Welcome, ${name}. ` : ''}This speaker is linked to your Kazam account now.`,
  wrongCode: 'That code is not good, or it is too old. Nothing is linked. Please make a new one in your chat.',
  howToLink:
    'To link this speaker, write "link my account" in a chat of yours that is linked already, press Connect Alexa, ' +
    'and tell me: my code is, and the eight digits.',
  sayDigits: 'I need all eight digits of the code. Say: my code is, and then each digit.',
  yesOrNo: 'Say yes or no.',
  youCanSay: (options) => `You can say: ${options}.`,
  or: 'or',
};

const hi: AlexaSentences = {
  welcome: 'Kazam charging में आपका स्वागत है। आप चार्जर ढूँढ सकते हैं, बुक कर सकते हैं, चालू कर सकते हैं, या चार्जिंग का हाल पूछ सकते हैं।',
  whatElse: 'बताइए, क्या करूँ?',
  help:
    'आप कह सकते हैं: कौन से चार्जर खाली हैं। कल शाम पाँच बजे एक घंटे के लिए चार्जर बुक करो। मेरी चार्जिंग कितनी हुई। ' +
    'या: मेरी बुकिंग दिखाओ।',
  notCaught: 'यह मैं समझ नहीं पाया।',
  goodbye: 'नमस्ते।',
  stillOnIt: 'मैं अभी इसी में लगा हूँ। जिस चैट से आपने जोड़ा था, वहाँ बताऊँगा।',
  willMessage: 'आगे की बात मैं आपकी चैट में बताऊँगा।',
  oneMoment: 'एक पल, मैं चार्जिंग प्लेटफ़ॉर्म से पूछ रहा हूँ।',
  again: 'यह मैं पहले ही कर चुका हूँ।',
  failed: 'हमारी ओर से कुछ गड़बड़ हुई और यह पूरा नहीं हो सका। दो बार कुछ नहीं होता; कृपया फिर से कहिए।',
  linked: (name) => `${name ? `नमस्ते ${name}। ` : ''}यह स्पीकर अब आपके Kazam खाते से जुड़ गया है।`,
  wrongCode: 'यह कोड ठीक नहीं है, या पुराना हो गया है। कुछ नहीं जुड़ा है। कृपया अपनी चैट में नया कोड बनाइए।',
  howToLink:
    'यह स्पीकर जोड़ने के लिए अपनी जुड़ी हुई चैट में लिखिए "मेरा खाता जोड़ो", वहाँ Alexa जोड़ें दबाइए, और मुझसे कहिए: मेरा कोड है, और आठों अंक।',
  sayDigits: 'मुझे कोड के आठों अंक चाहिए। कहिए: मेरा कोड है, और फिर एक-एक अंक।',
  yesOrNo: 'हाँ या नहीं कहिए।',
  youCanSay: (options) => `आप कह सकते हैं: ${options}।`,
  or: 'या',
};

/** What only Alexa says. Her voices read one script each: Hindi in Latin letters is answered in English. */
export const ALEXA_SENTENCES: Wording<AlexaSentences> = { en, hi, hinglish: en };
