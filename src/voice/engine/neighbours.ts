import type { DeviceForm } from '../grammar/devices';
import type { Pronunciations } from '../words/pronunciations';

/** Ids this near to each other are never told apart by ear alone, whatever their letters. */
const NEAR_CHARACTERS = 2;
/** Two ways of saying a charger that differ by no more sound alike; a sound exchanged for one of its kind counts half. */
const NEAR_SOUNDS = 1.5;

/** Sounds that are taken for each other, in noise above all. */
const KINDS = [
  'P T K',
  'B D G',
  'F TH S HH SH',
  'V DH Z ZH',
  'M N NG',
  'L R W Y',
  'CH JH',
  'IY IH EY',
  'EH AE AH',
  'AA AO OW AH',
  'UW UH OW',
  'AY AW OY',
].map((kind) => new Set(kind.split(' ')));

const exchange = (one: string, other: string): number => {
  if (one === other) return 0;
  return KINDS.some((kind) => kind.has(one) && kind.has(other)) ? 0.5 : 1;
};

function distance(one: readonly string[], other: readonly string[], cost: (a: string, b: string) => number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, first] of one.entries()) {
    const next = [at + 1];
    for (const [column, second] of other.entries()) {
      const exchanged = (row[column] as number) + cost(first, second);
      next.push(Math.min(exchanged, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

const soundsOf = (form: DeviceForm, pronunciations: Pronunciations): string[] =>
  form.words.flatMap((word) => (pronunciations.get(word)?.[0] ?? '').split(' '));

/** The other chargers of which one may have been heard for this one, judged by their ids and names alone. */
export function neighbours(heard: DeviceForm, forms: readonly DeviceForm[], pronunciations: Pronunciations): string[] {
  const sounds = soundsOf(heard, pronunciations);
  const near = forms.filter((form) => {
    if (form.deviceId === heard.deviceId) return false;
    if (form.by === 'id' && heard.by === 'id') {
      const characters = distance(heard.words, form.words, (one, other) => (one === other ? 0 : 1));
      if (characters <= NEAR_CHARACTERS) return true;
    }
    return distance(sounds, soundsOf(form, pronunciations), exchange) <= NEAR_SOUNDS;
  });
  return [...new Set(near.map(({ deviceId }) => deviceId))];
}
