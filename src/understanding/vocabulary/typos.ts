import { shortened } from '../devices/edit';

/** Words worth recognising when a letter is missing, doubled or out of place. */
const likely =
  'start stop reserve booking cancel charge charging charger status available availability tomorrow today yesterday tonight reschedule extend ' +
  'please minute minutes hours rupees connector station nearest notify transaction history tariff spend spent price enable disable maintenance ' +
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december morning evening afternoon';

const known = new Map<string, string>();
for (const word of likely.split(' ')) for (const variant of shortened(word).slice(1)) known.set(variant, word);

/** The word meant by one with a letter left out, said twice or swapped with its neighbour; real words stay. */
export function unmistyped(word: string): string | undefined {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return undefined;
  const missing = word.length > 4 || word === 'spnd' ? known.get(word) : undefined;
  return missing ?? doubled(word) ?? swapped(word);
}

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
