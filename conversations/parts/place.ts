import type { Location } from '../../src/assistant/charging';
import type { Turn } from '../../src/assistant/conversation';
import type { KnownDevice } from '../../src/assistant/site/site';

/** Where chargers are looked for. */
export interface Place {
  at: Location;
  /** As it was said; undefined where the person stands there. */
  name?: string;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The place that was meant: where the person is, or one that the site's own names and addresses know. */
export function placeMeant({ request, devices }: Turn): Place | 'unknown' | undefined {
  const { location, near } = request.slots;
  if (location) return { at: location };
  if (near === undefined) return undefined;
  const said = wordsOf(near);
  const there = devices.find(({ name, siteName = '', address = '' }) => {
    const own = new Set(wordsOf(`${name} ${siteName} ${address}`));
    return said.length > 0 && said.every((word) => own.has(word));
  });
  if (!there?.location) return 'unknown';
  // As it is written there, where that is what was said.
  const written = [there.address, there.name].find((own) => own && wordsOf(own).join(' ') === said.join(' '));
  return { at: there.location, name: written ?? near };
}

/** Longer addresses fit no button. */
const LONGEST_AREA = 30;

/** The places that the site knows by name. */
export const areasOf = (devices: readonly KnownDevice[]): string[] => [
  ...new Set(devices.flatMap(({ address }) => (address && address.length <= LONGEST_AREA ? [address] : []))),
];
