import { shortened } from '../devices/edit';

/** Words worth recognising when a letter is missing, doubled or out of place. */
const likely =
  'start stop reserve booking cancel charge charging charger status available availability tomorrow today yesterday tonight reschedule extend ' +
  'please minute minutes hours rupees connector station nearest notify transaction history tariff spend spent price enable disable maintenance ' +
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december morning evening afternoon';

/** Further words that are often written without their vowels. */
const abbreviated =
  'gate tower what when near free book move gets from until extend location battery complete completed full show check nearby rates much please';

const known = new Map<string, string>();
for (const word of likely.split(' ')) for (const variant of shortened(word).slice(1)) known.set(variant, word);

/** The word meant by one with a letter left out, said twice or swapped with its neighbour; real words stay. */
export function unmistyped(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const bare = withoutVowels(word);
  if (bare || word.length < 4) return bare;
  const missing = word.length > 4 || word === 'spnd' ? known.get(word) : undefined;
  return missing ?? doubled(word) ?? swapped(word);
}

/** Words as short messages write them, without their vowels: "stp", "chrgr", "avlbl". */
const consonants = new Map<string, string>();
for (const word of `${likely} ${abbreviated}`.split(' ')) {
  const skeleton =
    word[0] +
    word
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1');
  if (skeleton.length > 2) consonants.set(skeleton, consonants.has(skeleton) ? '' : word);
}

const withoutVowels = (word: string): string | undefined =>
  word.length > 2 && !/[aeiou]/.test(word.slice(1))
    ? consonants.get(word.replace(/(.)\1+/g, '$1')) || undefined
    : undefined;

const whole = new Set(likely.split(' '));

function doubled(word: string): string | undefined {
  for (let i = 1; i < word.length; i++) {
    const once = word.slice(0, i) + word.slice(i + 1);
    if (word[i] === word[i - 1] && whole.has(once)) return once;
  }
  return undefined;
}

function swapped(word: string): string | undefined {
  for (let i = 1; i < word.length; i++) {
    const swap = word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1);
    if (whole.has(swap)) return swap;
  }
  return undefined;
}
