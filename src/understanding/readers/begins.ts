import { numeric } from '../vocabulary/numbers';

/** A quick look at the word a reader would begin with, so that it is asked only where it may find something. */
export function begins(words: string, numbers: 'numbers' | 'words' = 'words'): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return numbers === 'numbers' ? (word) => set.has(word) || numeric(word) : (word) => set.has(word);
}

/** Words a day may begin with. */
export const dayWords =
  'today tomorrow yesterday tonight kal parson aaj day the next agla last pichla past previous this coming upcoming is is_hi ' +
  'monday tuesday wednesday thursday friday saturday sunday somvar mangalvar budhvar guruvar shukravar shanivar ravivar ' +
  'january february march april may june july august september october november december ' +
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth thirtieth pehla dusra teesra chautha';
