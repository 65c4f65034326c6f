import type { Speech, Wording } from '../wording';

/** What people say to somebody who has helped them, and what asks for nothing. */
export type SmallTalk = 'thanks' | 'praise' | 'bye' | 'fine' | 'yes' | 'who' | 'upset';

const WORDS: Record<SmallTalk, RegExp> = {
  thanks:
    /^(?:thanks?|thank you|thanx|thx|ty|tysm|many thanks|cheers|much appreciated|appreciate it|shukriya|shukriyaa|dhanyavaad|dhanyawad|dhanyavad|meharbani|धन्यवाद|शुक्रिया|थैंक्स|थैंक यू|आभार|मेहरबानी)$/u,
  praise:
    /^(?:great|good|nice|cool|awesome|perfect|wonderful|excellent|amazing|super|lovely|brilliant|fantastic|well done|good job|great job|nice work|great work|good work|good bot|you are (?:awesome|great|the best|amazing)|you rock|love it|thats (?:great|good|nice|perfect|awesome)|badhiya|badiya|bahut (?:badhiya|badiya|accha|acha|achha)|mast|zabardast|shabash|shaabash|kamaal|बढ़िया|बहुत (?:बढ़िया|अच्छा|अच्छे|ख़ूब|खूब)|शाबाश|वाह|कमाल|मस्त)$/u,
  bye: /^(?:bye|bye bye|good ?bye|see you|see ya|see you (?:later|soon|tomorrow)|good ?night|take care|later|ttyl|alvida|phir milenge|chalta hoon|chalti hoon|अलविदा|फिर मिलेंगे|फिर मिलते हैं|शुभ रात्रि|बाय)$/u,
  fine: /^(?:no|nope|nahi|nahin|na|नहीं|ना|ok|okay|k|okey|alright|all right|fine|got it|i see|understood|sure|no problem|hmm+|theek hai|thik hai|thik h|accha|achha|acha|sahi hai|samajh gaya|samajh gayi|ठीक है|ठीक|अच्छा|समझ गया|समझ गई|सही है)$/u,
  yes: /^(?:yes|yeah|yep|yup|actually yes|yes please|confirm|go ahead|do it|haan|han|haa|ji haan|haan kar do|haan karo|kar do|हाँ|हां|जी हाँ|जी हां|हाँ कर दो|हां कर दो|कर दो)$/u,
  who: /^(?:who are you|what are you|are you (?:a )?(?:human|robot|bot|real|person|ai)|is this (?:a )?(?:bot|robot|human)|whats your name|what is your name|(?:tum|aap) kaun (?:ho|hain|hai)|(?:tumhara|aapka|tera) naam kya hai|(?:तुम|आप) कौन (?:हो|हैं|है)|(?:तुम्हारा|आपका|तेरा) नाम क्या है)$/u,
  upset:
    /^(?:(?:you are|youre|your|u are|this is|so|totally|completely|absolutely)? ?(?:useless|stupid|dumb|bad bot|rubbish|terrible|hopeless|no help)|bakwas|bakwaas|bekar|bekaar|faltu|faaltu|bekar (?:hai|bot)|बकवास|बेकार|फ़ालतू|फालतू|बेकार है)$/u,
};

/** Signs that say something by themselves. */
const SIGNS: readonly [RegExp, SmallTalk][] = [
  [/^[👍👌✅🆗👎❌]+$/u, 'fine'],
  [/^[🙏❤😊😀😃😄🙂🥰😍🎉💯🔥⚡]+$/u, 'praise'],
];

const signsOf = (text: string) => text.replace(/\s|\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu, '');

/** Words that only lead from one of these to the next. */
const BETWEEN =
  /\b(?:so much|very much|a lot|a ton|again|and|man|bro|bhai|yaar|ji|dear|then|now|oh|that was|for (?:that|the help|your help|everything|helping)|aapka|aapki|bahut(?= (?:shukriya|dhanyavaad|dhanyawad)))\b|(?:^|\s)(?:जी|भाई|यार|आपका|आपकी|और|बहुत(?=\s+(?:धन्यवाद|शुक्रिया|आभार)))(?=\s|$)/gu;

/** What a text is that says nothing but this: the weightiest of its parts. Undefined as soon as it says anything else. */
export function smallTalk(text: string): SmallTalk | undefined {
  const plain = text.toLowerCase().replace(/['’]/g, '');
  const parts = plain
    .split(/[^\p{L}\p{M}\p{N} ]+/u)
    .map((part) => part.replace(BETWEEN, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (parts.length === 0) return SIGNS.find(([signs]) => signs.test(signsOf(text)))?.[1];
  const kinds = parts.flatMap(kindsOf);
  if (kinds.includes(undefined)) return undefined;
  return (['upset', 'who', 'thanks', 'bye', 'praise', 'yes', 'fine'] as const).find((kind) => kinds.includes(kind));
}

/** A part is one of these, or two of them one after the other ("great thanks"). */
function kindsOf(part: string): (SmallTalk | undefined)[] {
  const kindOf = (words: string) => (Object.keys(WORDS) as SmallTalk[]).find((kind) => WORDS[kind].test(words));
  const whole = kindOf(part);
  if (whole) return [whole];
  const words = part.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const both = [kindOf(words.slice(0, cut).join(' ')), kindOf(words.slice(cut).join(' '))];
    if (!both.includes(undefined)) return both;
  }
  return [undefined];
}

/** "Cancel that" and its like: what was just done is meant, whatever it was. */
const TAKE_BACK =
  /^(?:please )?(?:cancel|undo|revert|forget|drop|take back|scrap) (?:that|it|this)(?: please)?$|^(?:isko|use|usko|isey) (?:cancel|wapas|rehne) (?:karo|kar do|lo|le lo|do)$|^(?:इसे|उसे|इसको|उसको) (?:रद्द करो|रद्द कर दो|वापस लो|वापस ले लो|रहने दो)$/u;

/** True where a text asks to take back what was just done. */
export const takesBack = (text: string): boolean =>
  TAKE_BACK.test(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** A kind word back. */
export const smallTalkWords = (kind: SmallTalk, speech: Speech): string => speech.in(WORDING)[kind];

const WORDING: Wording<Record<SmallTalk, string>> = {
  en: {
    thanks: 'You are welcome. I am here whenever you need a charger.',
    praise: 'Glad to help. I am here whenever you need a charger.',
    bye: 'Goodbye, and a safe drive.',
    fine: 'All right. Just say so when you need something.',
    yes: 'I have no question open just now. What would you like me to do?',
    who: "I am Kazam's charging assistant, a program and not a person. I find, book, start and stop chargers for you.",
    upset: 'I am sorry. Please tell me in a few words what you need, or write "help" for examples.',
  },
  hi: {
    thanks: 'कोई बात नहीं। चार्जर की ज़रूरत हो तो बताइए।',
    praise: 'ख़ुशी हुई। चार्जर की ज़रूरत हो तो बताइए।',
    bye: 'फिर मिलेंगे, सफ़र सुरक्षित रहे।',
    fine: 'ठीक है। कुछ चाहिए हो तो बताइए।',
    yes: 'अभी मेरा कोई सवाल बाकी नहीं है। बताइए, क्या करूँ?',
    who: 'मैं Kazam का चार्जिंग सहायक हूँ, इंसान नहीं, एक प्रोग्राम। मैं आपके लिए चार्जर ढूँढता, बुक करता, चालू और बंद करता हूँ।',
    upset: 'माफ़ कीजिए। थोड़े शब्दों में बताइए क्या चाहिए, या उदाहरण देखने के लिए "मदद" लिखिए।',
  },
  hinglish: {
    thanks: 'Koi baat nahi. Charger chahiye ho to bataiye.',
    praise: 'Khushi hui. Charger chahiye ho to bataiye.',
    bye: 'Phir milenge, safe drive.',
    fine: 'Theek hai. Kuch chahiye ho to bataiye.',
    yes: 'Abhi mera koi sawaal baaki nahi hai. Bataiye, kya karun?',
    who: 'Main Kazam ka charging assistant hoon, insaan nahi, ek program. Main aapke liye charger dhoondhta, book karta, start aur band karta hoon.',
    upset: 'Maaf kijiye. Thode shabdon mein bataiye kya chahiye, ya examples ke liye "madad" likhiye.',
  },
};
