/** What may be said at one place: words, things after each other, one of several, or perhaps nothing. */
export type Phrase = string | { readonly after: readonly Phrase[] } | { readonly oneOf: readonly Phrase[] };

/** One thing after the other. */
export const after = (...parts: readonly Phrase[]): Phrase => ({ after: parts });

/** Exactly one of these; a string of several words is one choice. */
export const oneOf = (...choices: readonly Phrase[]): Phrase => ({ oneOf: choices });

/** This or nothing. */
export const maybe = (phrase: Phrase): Phrase => oneOf(phrase, '');

/** Each word of a list as a choice of its own. */
export const anyOf = (words: string): Phrase => oneOf(...words.trim().split(/\s+/));
