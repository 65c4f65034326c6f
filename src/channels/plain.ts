/** Direction overrides, zero-width marks, control characters; line breaks and the joiners Hindi and emoji need stay. */
const INVISIBLE = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** Text that shows what it says: names come from other people, and an override turns "l5coqi" into another device. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(INVISIBLE, '');
}

/** At most `max` long after `encode`, cut between characters and ended with "…" where something is missing. */
export function cut(
  text: string,
  max: number,
  encode: (character: string) => string = (character) => character,
): string {
  let whole = '';
  let short = '';
  for (const character of text) {
    const encoded = encode(character);
    if (whole.length + encoded.length > max) return `${short}…`;
    whole += encoded;
    if (whole.length < max) short = whole;
  }
  return whole;
}
