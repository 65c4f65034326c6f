import type { DeviceForm } from '../grammar/devices';

/** A charger among heard words. */
export interface HeardDevice {
  from: number;
  to: number;
  by: 'id' | 'name';
  /** All who are called so; usually one. */
  deviceIds: string[];
}

const key = (words: readonly string[]): string => words.map((word) => (word === 'oh' ? 'zero' : word)).join(' ');

/** Finds the charger that was said: of several that fit, the one with the most words. */
export function findDevice(words: readonly string[], forms: readonly DeviceForm[]): HeardDevice | undefined {
  const lengths = [...new Set(forms.map((form) => form.words.length))].sort((one, other) => other - one);
  for (const length of lengths) {
    for (let from = 0; from + length <= words.length; from++) {
      const said = key(words.slice(from, from + length));
      const found = forms.filter((form) => form.words.length === length && key(form.words) === said);
      if (found[0])
        return { from, to: from + length, by: found[0].by, deviceIds: found.map(({ deviceId }) => deviceId) };
    }
  }
  return undefined;
}
