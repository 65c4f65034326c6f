import { shortened } from '../devices/edit';
import { cues, shades } from './cues';

/** Words worth recognising when a letter is missing, doubled, wrong or out of place. */
const likely =
  'start stop reserve booking cancel charge charging charger status available availability tomorrow today yesterday tonight reschedule extend ' +
  'please minute minutes hours rupees connector station nearest notify transaction history tariff spend spent price enable disable maintenance ' +
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december morning evening afternoon';

/** Further words that are often written without their vowels; of two alike the earlier is meant. */
const abbreviated =
  'second first third next just from gate tower what when where near free book move gets until location battery complete completed full show check nearby rates much ' +
  'want need have with your bill will would cost half right money vehicle number waiting finish plug check last left more less after before between ' +
  'duration report receipt details week month year shift pending reminder remind minutes going coming reached reaching problem working someone';

const known = new Map<string, string>();
for (const word of likely.split(' ')) for (const variant of shortened(word).slice(1)) known.set(variant, word);

/** The word meant by one with vowels or a letter left out, a letter wrong, said twice or swapped; real words stay. */
export function unmistyped(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const bare = withoutVowels(word);
  if (bare || word.length < 4) return bare;
  const missing = word.length > 4 || word === 'spnd' ? known.get(word) : undefined;
  return missing ?? doubled(word) ?? swapped(word) ?? slipped(word);
}

const skeletonOf = (word: string): string =>
  word[0] +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Words by their consonants, as short messages write them: "stp", "chrgr", "chargr", "avlbl". */
const consonants = new Map<string, string[]>();
for (const word of new Set([
  ...likely.split(' '),
  ...abbreviated.split(' '),
  ...(cues.match(/\b[a-z]{5,}\b/g) ?? []),
])) {
  const skeleton = skeletonOf(word);
  if (skeleton.length < 3) continue;
  const list = consonants.get(skeleton);
  if (list) list.push(word);
  else consonants.set(skeleton, [word]);
}

/** All consonants are there, and the vowels that are stand in their places. */
const withoutVowels = (word: string): string | undefined =>
  word.length > 2 ? consonants.get(skeletonOf(word))?.find((whole) => within(word, whole)) : undefined;

function within(word: string, whole: string): boolean {
  const once = word.replace(/(.)\1+/g, '$1');
  let at = 0;
  for (const letter of whole) if (letter === once[at]) at++;
  return at === once.length && once.length < whole.length;
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

/** Long words with one letter wrong, neither the first nor the last: "chatging", "tomirrow". */
function slipped(word: string): string | undefined {
  if (word.length < 7 || real.has(word)) return undefined;
  for (let i = 1; i < word.length - 1; i++) {
    const found = slips.get(`${word.slice(0, i)}*${word.slice(i + 1)}`);
    if (found) return found;
  }
  return undefined;
}

const real = new Set(`${cues} ${shades}`.match(/[a-z]{5,}/g));

const slips = new Map<string, string>();
for (const word of likely.split(' ')) {
  if (word.length < 7) continue;
  for (let i = 1; i < word.length - 1; i++) slips.set(`${word.slice(0, i)}*${word.slice(i + 1)}`, word);
}
