import type { Language } from './person';

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** Words of romanised Hindi that no English sentence has: one is enough. */
const HINDI_WORDS =
  /\b(karo|kro|kardo|krdo|karna|krna|karke|karein|karun|kijiye|dijiye|bataiye|batao|dikhao|hai|hain|hoon|kya|kyun|kaise|kaisa|kitna|kitni|kitne|kahan|kaun|kab|koi|baje|bje|ghante|ghanta|ghnte|subah|shaam|raat|dopahar|parson|aaj|abhi|mera|meri|mere|mujhe|chahiye|chalu|chal|raha|rahi|khaali|khali|liye|tak|aur|nahi|nahin|haan|theek|madad|rupaye|hua|hui|gaya|gayi|gaadi|jodo|ruko|wala|wali|jaye|jaaye|jayega|jayegi|hoga|hogi|batana|bata|poora|poori|dena|thoda|zyada|naam|rakho|rakhna|bulao|badhao|badha|shukriya|dhanyavaad|dhanyawad|dhanyavad|bahut|accha|achha|badhiya|badiya|alvida|milenge|rehne|phir|yahan|wahan|kisi|mahine|pichhl[aei]|pichl[aei]|haft[ae]|gadbad|kharabi|kharab|aakhri)\b/i;

/** Those that look like English words, or like slips of the finger: two of them make a sentence Hindi. */
const SMALL_WORDS = /\b(kar|kr|ke|ka|ki|ko|pe|se|mein|kal|band|bhai|ek)\b/gi;

/** What is a number, an amount or a device's id in any language: `200`, `5pm`, `l5coqi`. */
const WITH_DIGITS = /\S*\d\S*/g;

/** The language of an utterance, which the reply follows; `otherwise` where the words do not show one. */
export function languageOf(text: string, otherwise: Language): Language {
  if (DEVANAGARI.test(text)) return 'hi';
  if (HINDI_WORDS.test(text) || (text.match(SMALL_WORDS)?.length ?? 0) >= 2) return 'hinglish';
  return /[a-z]{3}/i.test(text.replace(WITH_DIGITS, '')) ? 'en' : otherwise;
}

/** The language somebody's account is set to, of those we speak. */
export function languageOfLocale(locale: string): Language {
  if (locale.startsWith('hi-Latn')) return 'hinglish';
  return locale.startsWith('hi') ? 'hi' : 'en';
}
