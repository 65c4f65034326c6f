import type { Part } from '../moments/terms';

const numbered = (text: string): Map<string, number> => new Map(text.split(' ').map((word, i) => [word, i + 1]));

export const months = numbered('january february march april may june july august september october november december');

/** Monday is 1. */
export const weekdays = new Map<string, number>([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('somvar mangalvar budhvar guruvar shukravar shanivar ravivar'),
]);

export const parts = new Map<string, Part>([
  ['morning', 'morning'],
  ['subah', 'morning'],
  ['afternoon', 'afternoon'],
  ['dopahar', 'afternoon'],
  ['evening', 'evening'],
  ['shaam', 'evening'],
  ['night', 'night'],
  ['raat', 'night'],
]);

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ordinals = new Map<string, number>([
  ...numbered(ordinalWords),
  ['thirtieth', 30],
  ['pehla', 1],
  ['dusra', 2],
  ['teesra', 3],
  ['chautha', 4],
]);
