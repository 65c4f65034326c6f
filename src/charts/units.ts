/**
 * The font comes in two files of one name: Devanagari with the rupee sign, and Latin with the space. They are loaded in
 * two weights, so that a text can say which of them it wants.
 */
export const WEIGHTS = { devanagari: 400, latin: 500 } as const;

/** What is drawn in one go: a run of Latin, or one syllable or sign of Devanagari. */
export interface Unit {
  text: string;
  script: keyof typeof WEIGHTS;
}

const CONSONANT = '[\\u0915-\\u0939\\u0958-\\u095F]\\u093C?';
const CONJUNCT = `(?:${CONSONANT}\\u094D[\\u200C\\u200D]?)*`;
const VOWEL_SIGNS = '[\\u093A\\u093B\\u093E-\\u094C\\u094E\\u094F\\u0962\\u0963]*';
const SYLLABLE = `${CONJUNCT}(?:${CONSONANT}|[\\u0904-\\u0914])${VOWEL_SIGNS}\\u094D?[\\u0900-\\u0903]*`;
const DEVANAGARI = '[\\p{Script_Extensions=Devanagari}₹\\u200C\\u200D]';
const UNITS = new RegExp(`(${SYLLABLE}|${DEVANAGARI})|[^\\p{Script_Extensions=Devanagari}₹\\u200C\\u200D]+`, 'gu');

/** A line of text in its units, in order. */
export const unitsOf = (line: string): Unit[] =>
  [...line.matchAll(UNITS)].map(([text, devanagari]) => ({
    text,
    script: devanagari === undefined ? 'latin' : 'devanagari',
  }));
