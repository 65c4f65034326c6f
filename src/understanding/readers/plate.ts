import type { Reader, Reading } from '../reading';

const states =
  /^(?:an|ap|ar|as|br|ch|cg|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tg|tn|tr|ts|uk|up|wb)$/;

/** A vehicle's number plate ("KA 01 AB 1234", "ka01ab1234", "22 BH 1234 A"): said for whom, and no charger. */
export const plate: Reader = {
  name: 'plate',
  applies: ({ tokens }) => tokens.some(({ raw }) => /^\d{4}$/.test(raw)),
  read(reading, at) {
    const length = indian(reading, at) ?? bharat(reading, at);
    return length === undefined ? undefined : { kind: 'dropped', length };
  },
};

const lower = (reading: Reading, at: number): string => (reading.word(at) ? (reading.tokens[at]?.lower ?? '') : '');

/** State, district, series and number. */
function indian(reading: Reading, at: number): number | undefined {
  if (!states.test(lower(reading, at)) || !/^\d{1,2}$/.test(lower(reading, at + 1))) return undefined;
  const series = /^[a-z]{1,3}$/.test(lower(reading, at + 2)) ? 1 : 0;
  const number = at + 2 + series;
  return /^\d{4}$/.test(lower(reading, number)) && joined(reading, at, number) ? number + 1 - at : undefined;
}

/** The national series: year, BH, number, letters. */
function bharat(reading: Reading, at: number): number | undefined {
  if (!/^\d\d$/.test(lower(reading, at)) || lower(reading, at + 1) !== 'bh') return undefined;
  if (!/^\d{4}$/.test(lower(reading, at + 2))) return undefined;
  return /^[a-z]{1,2}$/.test(lower(reading, at + 3)) ? 4 : 3;
}

/** Nothing but spaces and dashes in between. */
const joined = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from + 1, to + 1).every(({ gap }) => /^[\s-]*$/.test(gap));
