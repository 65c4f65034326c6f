const DIGITS: Record<string, string> = {};
const WORDS = [
  ['zero', 'oh', 'o', 'शून्य', 'ज़ीरो', 'जीरो'],
  ['one', 'एक', 'वन'],
  ['two', 'to', 'too', 'दो', 'टू'],
  ['three', 'तीन', 'थ्री'],
  ['four', 'for', 'चार', 'फोर', 'फ़ोर'],
  ['five', 'पांच', 'पाँच', 'फाइव'],
  ['six', 'छह', 'छः', 'छे', 'सिक्स'],
  ['seven', 'सात', 'सेवन'],
  ['eight', 'ate', 'आठ', 'एट'],
  ['nine', 'नौ', 'नाइन'],
];
for (const [digit, words] of WORDS.entries()) for (const word of words) DIGITS[word] = String(digit);

const TIMES: Record<string, number> = { double: 2, triple: 3, डबल: 2, ट्रिपल: 3 };

/** The eight digits of a code as they were spoken, one by one or in groups; undefined where they are not eight. */
export function codeIn(spoken: string): string | undefined {
  let code = '';
  let times = 1;
  for (const word of spoken.toLowerCase().split(/[\s,.-]+/)) {
    if (word in TIMES) {
      times = TIMES[word] ?? 1;
      continue;
    }
    const digits = /^\p{Nd}+$/u.test(word) ? western(word) : (DIGITS[word] ?? '');
    // "Double four two" is 442.
    code += digits.charAt(0).repeat(times - 1) + digits;
    times = 1;
  }
  return /^\d{8}$/.test(code) ? code : undefined;
}

/** Devanagari digits as the ones on a keyboard. */
const western = (digits: string) => digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
