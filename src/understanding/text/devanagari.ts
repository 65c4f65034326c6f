/** Devanagari in Latin letters, near enough to how people type it; spelling variants are folded afterwards. */

const consonants: Record<string, string> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};

const vowels: Record<string, string> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};

const signs: Record<string, string> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};

const virama = '्';
const nukta = '़';

export const isDevanagari = (text: string): boolean => /[\u0900-\u097F]/.test(text);

/** ० to ९ as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

export function transliterate(word: string): string {
  const letters = [...word.normalize('NFC').normalize('NFD').replaceAll(nukta, '')];
  let out = '';
  letters.forEach((letter, i) => {
    const next = letters[i + 1];
    const consonant = consonants[letter];
    if (consonant) out += consonant + (next === undefined || next === virama || signs[next] ? '' : 'a');
    else if (letter === 'ं' || letter === 'ँ') out += 'n';
    else out += vowels[letter] ?? signs[letter] ?? (letter === virama ? '' : letter);
  });
  return out;
}
