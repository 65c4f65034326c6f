/**
 * Alexa passes free words on only behind or before fixed ones, the carrier ("book {query}", "{query} करो"), and tells the
 * intent, not the carrier. So each carrier has an intent of its own, and the intent's name says the carrier: a skill that
 * was built from other conversations than the program runs still cannot swap one verb for another.
 */
export interface Carrier {
  words: string;
  /** True where it stands before the free words, as English verbs do. */
  isFirst: boolean;
}

const FIRST = 'Before_';
const LAST = 'After_';

/** Names may have letters of the Latin alphabet only: other ones are written as their code units, with the letters a to p for the digits. */
const HEX = '0123456789abcdef';
const LETTERS = 'abcdefghijklmnop';

const encode = (text: string) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
    .join('')
    .replace(/./g, (digit) => LETTERS[HEX.indexOf(digit)] ?? '');

const decode = (letters: string) =>
  (letters.match(/.{4}/g) ?? [])
    .map((unit) =>
      String.fromCharCode(
        Number.parseInt(
          unit.replace(/./g, (letter) => HEX[LETTERS.indexOf(letter)] ?? ''),
          16,
        ),
      ),
    )
    .join('');

/** The name of a carrier's intent: `Before_book`. */
export const intentOf = ({ words, isFirst }: Carrier): string =>
  isFirst ? `${FIRST}${words.replaceAll(' ', '_')}` : `${LAST}${encode(words)}`;

/** The carrier an intent is named for; undefined where it is named for none. */
export function carrierOf(intent: string): Carrier | undefined {
  if (intent.startsWith(FIRST)) return { words: intent.slice(FIRST.length).replaceAll('_', ' '), isFirst: true };
  if (intent.startsWith(LAST)) return { words: decode(intent.slice(LAST.length)), isFirst: false };
  return undefined;
}
