import { Temporal } from '../../assistant/time';

/** Twelve days: no zone turns its clocks twice in so short a time. */
const stretchMs = 2 ** 30;

interface Ends {
  first: number;
  last: number;
}

/** The offsets at both ends of a stretch, by zone and number of the stretch. */
const known = new Map<string, Map<number, Ends>>();

/** What a zone's clocks are ahead of UTC at a moment, in milliseconds. Asking Temporal each time is the dearest part of reading a time. */
export function offsetAt(timeZone: string, epochMs: number): number {
  const { first, last } = endsOf(timeZone, Math.floor(epochMs / stretchMs));
  return first === last ? first : asked(timeZone, epochMs);
}

function endsOf(timeZone: string, stretch: number): Ends {
  let zone = known.get(timeZone);
  let ends = zone?.get(stretch);
  if (zone && ends) return ends;
  const start = stretch * stretchMs;
  ends = { first: asked(timeZone, start), last: asked(timeZone, start + stretchMs) };
  if (!zone || zone.size > 500) {
    zone = new Map();
    known.set(timeZone, zone);
  }
  zone.set(stretch, ends);
  return ends;
}

const asked = (timeZone: string, epochMs: number): number =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
