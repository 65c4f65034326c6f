import type { Language } from './person';

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** Words of romanised Hindi that no English sentence has: one is enough. */
const HINDI_WORDS =
  /\b(karo|kro|kardo|krdo|karna|krna|karke|karein|karun|kijiye|dijiye|bataiye|batao|dikhao|hai|hain|hoon|kya|kyun|kaise|kaisa|kitna|kitni|kitne|kahan|kaun|kab|koi|baje|bje|ghante|ghanta|ghnte|subah|shaam|raat|dopahar|parson|aaj|abhi|mera|meri|mere|mujhe|chahiye|chalu|chal|raha|rahi|khaali|khali|liye|tak|aur|nahi|nahin|haan|theek|madad|rupaye|hua|hui|gaya|gayi|gaadi|jodo|ruko|wala|wali|jaye|jaaye|jayega|jayegi|hoga|hogi|batana|bata|poora|poori|dena|thoda|zyada|naam|rakho|rakhna|bulao|badhao|badha|shukriya|dhanyavaad|dhanyawad|dhanyavad|bahut|accha|achha|badhiya|badiya|alvida|milenge|rehne|phir|yahan|wahan|kisi|mahine|pichhl[aei]|pichl[aei]|haft[ae]|gadbad|kharabi|kharab|aakhri|jao|jaao|ruk|chhodo|chhod|chodo|hatao|hata|badlo|lagao|laga|mahina|sabse|sasta|wapas|dono)\b/i;

/** Those that look like English words, or like slips of the finger: two of them make a sentence Hindi. */
const SMALL_WORDS = /\b(kar|kr|ke|ka|ki|ko|pe|se|mein|kal|band|bhai|ek)\b/gi;

/** An order in Hindi whose noun or verb may well be English: "cancel kar do". */
const HINDI_ORDER = /\b(kar|kr) ?(do|de|dena|dijiye|lo|dunga|doon)\b/i;

/** One word alone shows its language only where it is one of these; a place or a name shows none. */
const ENGLISH_ALONE =
  /^(help|menu|hi|hello|hey|stop|start|book|cancel|status|undo|yes|yeah|yep|no|nope|okay|thanks|bye|settings|charge|charging|bookings?|price|rate|tariff|free|available|chargers?|report|uptime|history|extend|link|great|nice|awesome|perfect|cool|sure|enable|disable|configure|today|tomorrow|tonight|now|nearby)$/i;

/** A few words show English only where one of them is one that Hindi does not borrow. */
const ENGLISH_WORDS =
  /\b(the|an|is|are|am|was|were|be|my|me|i|you|your|we|it|its|this|that|these|what|when|which|how|where|who|why|can|could|will|would|do|does|did|have|has|for|from|to|at|in|on|of|and|or|not|dont|please|pls|show|tell|give|make|move|want|need|hold|wait|forget|never|mind|go|let|see|set|take|all|any|some|more|less|now|today|tomorrow|yesterday|tonight|hour|hours|minutes?|mins?|days?|week|month|last|next|first|second|until|till|start|stop|book|cancel|help|free|yes|no|instead|actually|remind|near|weather|english|thanks?|bye|hi|hello)\b/i;

/** So few words may be names, places and borrowed words alone. */
const FEW_WORDS = 3;

/** What is a number, an amount or a device's id in any language: `200`, `5pm`, `l5coqi`. */
const WITH_DIGITS = /\S*\d\S*/g;

/** The language of an utterance, which the reply follows; `otherwise` where the words do not show one. */
export function languageOf(text: string, otherwise: Language): Language {
  if (DEVANAGARI.test(text)) return 'hi';
  if (HINDI_ORDER.test(text) || HINDI_WORDS.test(text) || (text.match(SMALL_WORDS)?.length ?? 0) >= 2)
    return 'hinglish';
  const words = text.replace(WITH_DIGITS, '').match(/[a-z]+/gi) ?? [];
  if (words.length === 1) return ENGLISH_ALONE.test(words[0] ?? '') ? 'en' : otherwise;
  if (!words.some((word) => word.length >= 3)) return otherwise;
  return words.length <= FEW_WORDS && !ENGLISH_WORDS.test(text) ? otherwise : 'en';
}

/** The language somebody's account is set to, of those we speak. */
export function languageOfLocale(locale: string): Language {
  if (locale.startsWith('hi-Latn')) return 'hinglish';
  return locale.startsWith('hi') ? 'hi' : 'en';
}
