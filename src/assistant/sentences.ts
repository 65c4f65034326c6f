import type { Refusal } from './orders/order';
import type { Wording } from './wording';

/** What the assistant itself says, whatever the conversation. */
interface Sentences {
  empty: string;
  tooLong(most: number): string;
  unreadable: string;
  foreignContact: string;
  linked(name: string | undefined): string;
  linkFirst: string;
  operatorsOnly: string;
  nothingToConfirm: string;
  dropped: string;
  takeItBack: string;
  usedButton: string;
  unknownButton: string;
  undoTooLate: string;
  didYouMean(what: string): string;
  shallI(what: string): string;
  changedMeanwhile: string;
  stillWanted(what: string, at: string): string;
  overdue(what: string, at: string): string;
  asAskedFor(at: string): string;
  couldNotGoOn: string;
  backTo: string;
  notThat: string;
  orLeave: string;
  yes: string;
  no: string;
  tooMany(until: string): string;
  platformRefuses: string;
  platformSilent: string;
  platformBusy: string;
  notConfirmed: string;
  failed: string;
  refused: Record<Refusal, string>;
}

/** The assistant's own sentences: what happened, what is true now, what to do next. */
export const SENTENCES: Wording<Sentences> = {
  en: {
    empty: 'That message was empty. Tell me what you would like, for example "is l5coqi free?"',
    tooLong: (most) => `That is longer than I read (${most} characters). Please say it shorter.`,
    unreadable: 'I can only read text and buttons here. Please write what you would like.',
    foreignContact: "That is somebody else's contact. Please use the button below to share your own.",
    linked: (name) =>
      `${name ? `Welcome, ${name}. ` : ''}This chat is linked to your Kazam account now. What can I do for you?`,
    linkFirst: 'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
    operatorsOnly: 'Only operators of the site can do that. Nothing has been changed.',
    nothingToConfirm: 'All right. Just say so when you need something.',
    dropped: 'All right, I leave it. Nothing has been changed.',
    takeItBack: 'Shall I take back what I have just done for you?',
    usedButton: 'That was already chosen. Say it again in words if you want it once more.',
    unknownButton: 'That button is no longer good. Please say what you would like.',
    undoTooLate:
      'That can be undone by the button for a minute only, so nothing has been changed. Say "cancel my booking", "move my booking" or "book" instead.',
    didYouMean: (what) => `Did you mean this: ${what}?`,
    shallI: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}?`,
    changedMeanwhile: 'Something has just changed there, so I have done nothing. Please ask once more.',
    stillWanted: (what, at) => `You wrote this at ${at}, and it reaches me only now. Do you still want it: ${what}?`,
    overdue: (what, at) => `I was to do this at ${at} and could not then: ${what}. Do you still want it?`,
    asAskedFor: (at) => `You asked for this at ${at}.`,
    couldNotGoOn: 'Your charge could not go on as you had asked.',
    backTo: 'Back to where we were:',
    notThat: 'I did not get that.',
    orLeave: 'Or say "never mind" to leave it.',
    yes: 'Yes',
    no: 'No',
    tooMany: (until) =>
      `That was more than I can take at once. What you send until ${until} I do not do; please ask again after that.`,
    platformRefuses: 'The charging platform refuses us just now. Nothing has been changed. Please try again later.',
    platformSilent:
      'The charging platform does not answer just now. Nothing has been changed. Please try again in a minute.',
    platformBusy:
      'The charging platform is very busy just now. Nothing has been changed. Please try again in a minute.',
    notConfirmed: 'That is not confirmed yet. I keep looking and will tell you here.',
    failed: 'Something went wrong on our side and I could not finish this. Nothing is done twice; please ask again.',
    refused: {
      busy: 'somebody is charging there',
      booked: 'somebody has booked it for this time',
      taken: 'somebody has booked it for that time',
      unavailable: 'it is out of service just now',
      not_found: 'the charging platform does not know it',
      not_running: 'nothing is running there',
      not_yours: 'it is not yours',
      too_old: 'your message reached me too late',
      did_not_happen: 'it did not happen',
      unauthorized: 'the charging platform refuses us just now',
      unreachable: 'the charging platform does not answer just now',
      overloaded: 'the charging platform is too busy just now; please try again in a minute',
      refused: 'the charging platform said no',
    },
  },
  hi: {
    empty: 'संदेश खाली था। बताइए क्या चाहिए, जैसे "क्या l5coqi खाली है?"',
    tooLong: (most) => `यह मेरे लिए बहुत लंबा है (${most} अक्षर तक पढ़ता हूँ)। कृपया छोटा करके लिखिए।`,
    unreadable: 'यहाँ मैं केवल लिखे हुए शब्द और बटन पढ़ सकता हूँ। कृपया लिखकर बताइए।',
    foreignContact: 'यह किसी और का नंबर है। कृपया नीचे के बटन से अपना नंबर भेजिए।',
    linked: (name) => `${name ? `नमस्ते ${name}। ` : ''}यह चैट अब आपके Kazam खाते से जुड़ गई है। बताइए, क्या करूँ?`,
    linkFirst: 'इसके लिए मुझे आपका Kazam खाता चाहिए। पहले यह चैट जोड़िए; अभी कुछ नहीं किया गया है।',
    operatorsOnly: 'यह केवल साइट के ऑपरेटर कर सकते हैं। कुछ नहीं बदला गया है।',
    nothingToConfirm: 'ठीक है। कुछ चाहिए हो तो बताइए।',
    dropped: 'ठीक है, रहने दिया। कुछ नहीं बदला है।',
    takeItBack: 'जो अभी किया, क्या उसे वापस ले लूँ?',
    usedButton: 'यह पहले ही चुना जा चुका है। फिर से चाहिए तो लिखकर बताइए।',
    unknownButton: 'यह बटन अब काम का नहीं है। कृपया लिखकर बताइए क्या चाहिए।',
    undoTooLate:
      'बटन से केवल एक मिनट तक वापस लिया जा सकता है, इसलिए कुछ नहीं बदला है। अब "मेरी बुकिंग रद्द करो", "मेरी बुकिंग बदलो" या "बुक करो" कहिए।',
    didYouMean: (what) => `क्या आपका मतलब यह है: ${what}?`,
    shallI: (what) => `${what}: ठीक है?`,
    changedMeanwhile: 'वहाँ अभी कुछ बदला है, इसलिए कुछ नहीं किया। कृपया एक बार फिर कहिए।',
    stillWanted: (what, at) => `यह आपने ${at} पर लिखा था और मुझे अभी मिला है। क्या अब भी चाहिए: ${what}?`,
    overdue: (what, at) => `यह मुझे ${at} पर करना था और तब नहीं कर सका: ${what}। क्या अब भी चाहिए?`,
    asAskedFor: (at) => `यह आपने ${at} के लिए कहा था।`,
    couldNotGoOn: 'आपका चार्ज कहे अनुसार आगे नहीं बढ़ सका।',
    backTo: 'और मेरा सवाल यह था:',
    notThat: 'मैं यह समझ नहीं पाया।',
    orLeave: 'छोड़ना हो तो "रहने दो" कहिए।',
    yes: 'हाँ',
    no: 'नहीं',
    tooMany: (until) => `एक साथ इतने संदेश मैं नहीं सँभाल सकता। ${until} तक आप जो भेजेंगे वह नहीं होगा; कृपया उसके बाद फिर कहिए।`,
    platformRefuses: 'चार्जिंग प्लेटफ़ॉर्म अभी हमें मना कर रहा है। कुछ नहीं बदला है। कृपया बाद में कोशिश कीजिए।',
    platformSilent: 'चार्जिंग प्लेटफ़ॉर्म अभी जवाब नहीं दे रहा। कुछ नहीं बदला है। कृपया एक मिनट बाद कोशिश कीजिए।',
    platformBusy: 'चार्जिंग प्लेटफ़ॉर्म अभी बहुत व्यस्त है। कुछ नहीं बदला है। कृपया एक मिनट बाद कोशिश कीजिए।',
    notConfirmed: 'यह अभी पक्का नहीं हुआ है। मैं देख रहा हूँ और यहीं बताऊँगा।',
    failed: 'हमारी ओर से कुछ गड़बड़ हुई और यह पूरा नहीं हो सका। कृपया फिर से कहिए; दो बार चार्ज नहीं होगा।',
    refused: {
      busy: 'वहाँ कोई चार्ज कर रहा है',
      booked: 'इस समय के लिए किसी और ने बुक किया है',
      taken: 'उस समय के लिए किसी और ने बुक किया है',
      unavailable: 'वह अभी बंद है',
      not_found: 'चार्जिंग प्लेटफ़ॉर्म उसे नहीं जानता',
      not_running: 'वहाँ कुछ नहीं चल रहा',
      not_yours: 'वह आपका नहीं है',
      too_old: 'आपका संदेश मुझे बहुत देर से मिला',
      did_not_happen: 'वह हुआ नहीं',
      unauthorized: 'चार्जिंग प्लेटफ़ॉर्म अभी हमें मना कर रहा है',
      unreachable: 'चार्जिंग प्लेटफ़ॉर्म अभी जवाब नहीं दे रहा',
      overloaded: 'चार्जिंग प्लेटफ़ॉर्म अभी बहुत व्यस्त है; कृपया एक मिनट बाद कोशिश कीजिए',
      refused: 'चार्जिंग प्लेटफ़ॉर्म ने मना किया',
    },
  },
  hinglish: {
    empty: 'Message khaali tha. Bataiye kya chahiye, jaise "l5coqi free hai kya?"',
    tooLong: (most) => `Yeh bahut lamba hai, main ${most} characters tak padhta hoon. Please chhota karke likhiye.`,
    unreadable: 'Yahan main sirf text aur buttons samajhta hoon. Please likhkar bataiye.',
    foreignContact: 'Yeh kisi aur ka number hai. Please neeche ke button se apna number bhejiye.',
    linked: (name) =>
      `${name ? `Namaste ${name}. ` : ''}Yeh chat ab aapke Kazam account se link ho gayi hai. Bataiye, kya karun?`,
    linkFirst: 'Iske liye aapka Kazam account chahiye. Pehle yeh chat link kijiye; abhi kuch nahi kiya hai.',
    operatorsOnly: 'Yeh sirf site ke operator kar sakte hain. Kuch nahi badla hai.',
    nothingToConfirm: 'Theek hai. Kuch chahiye ho to bataiye.',
    dropped: 'Theek hai, rehne diya. Kuch nahi badla hai.',
    takeItBack: 'Jo abhi kiya tha, use wapas le loon?',
    usedButton: 'Yeh pehle hi choose ho chuka hai. Phir se chahiye to likhkar bataiye.',
    unknownButton: 'Yeh button ab kaam ka nahi hai. Please likhkar bataiye kya chahiye.',
    undoTooLate:
      'Button se sirf ek minute tak wapas liya ja sakta hai, isliye kuch nahi badla hai. Ab "meri booking cancel karo", "meri booking badlo" ya "book karo" boliye.',
    didYouMean: (what) => `Kya aapka matlab yeh hai: ${what}?`,
    shallI: (what) => `${what}: theek hai?`,
    changedMeanwhile: 'Wahan abhi kuch badla hai, isliye kuch nahi kiya. Please ek baar phir boliye.',
    stillWanted: (what, at) => `Yeh aapne ${at} par likha tha aur mujhe abhi mila hai. Kya ab bhi chahiye: ${what}?`,
    overdue: (what, at) => `Yeh mujhe ${at} par karna tha aur tab nahi kar paya: ${what}. Kya ab bhi chahiye?`,
    asAskedFor: (at) => `Yeh aapne ${at} ke liye kaha tha.`,
    couldNotGoOn: 'Aapki charging kahe hisaab se aage nahi badh saki.',
    backTo: 'Aur mera sawaal yeh tha:',
    notThat: 'Yeh samajh nahi aaya.',
    orLeave: 'Chhodna ho to "rehne do" boliye.',
    yes: 'Haan',
    no: 'Nahi',
    tooMany: (until) =>
      `Ek saath itne message main nahi sambhal sakta. ${until} tak aap jo bhejenge woh nahi hoga; please uske baad phir boliye.`,
    platformRefuses:
      'Charging platform abhi humein mana kar raha hai. Kuch nahi badla hai. Please baad mein try kijiye.',
    platformSilent: 'Charging platform abhi jawab nahi de raha. Kuch nahi badla hai. Please ek minute baad try kijiye.',
    platformBusy: 'Charging platform abhi bahut busy hai. Kuch nahi badla hai. Please ek minute baad try kijiye.',
    notConfirmed: 'Yeh abhi confirm nahi hua hai. Main dekh raha hoon, yahin bataunga.',
    failed:
      'Hamari taraf se kuch gadbad hui aur yeh poora nahi ho saka. Kuch bhi do baar nahi hota; please phir se boliye.',
    refused: {
      busy: 'wahan koi charge kar raha hai',
      booked: 'is time ke liye kisi aur ne book kiya hai',
      taken: 'us time ke liye kisi aur ne book kiya hai',
      unavailable: 'woh abhi band hai',
      not_found: 'charging platform use nahi jaanta',
      not_running: 'wahan kuch nahi chal raha',
      not_yours: 'woh aapka nahi hai',
      too_old: 'aapka message mujhe bahut der se mila',
      did_not_happen: 'woh hua nahi',
      unauthorized: 'charging platform abhi humein mana kar raha hai',
      unreachable: 'charging platform abhi jawab nahi de raha',
      overloaded: 'charging platform abhi bahut busy hai; please ek minute baad try kijiye',
      refused: 'charging platform ne mana kiya',
    },
  },
};
