import type { Reader } from '../reading';
import { parts } from '../vocabulary/calendar';
import { begins } from './begins';

/** A part of the day: "in the evening", "subah", "at night". Greetings are read before it. */
export const part: Reader = {
  name: 'part',
  begins: begins('in at this by for ke during the morning subah afternoon dopahar evening shaam night raat'),
  read(reading, at) {
    const lead = /^(in|at|this|by|for|ke|during)$/.test(reading.word(at)) ? 1 : 0;
    const the = reading.word(at + lead) === 'the' ? 1 : 0;
    const found = parts.get(reading.word(at + lead + the));
    if (!found || (lead + the > 0 && reading.word(at) === 'for' && !the)) return undefined;
    const today = reading.word(at) === 'this';
    const tail = /^(ko|mein|time)$/.test(reading.word(at + lead + the + 1)) ? 1 : 0;
    return {
      kind: 'part',
      part: found,
      length: lead + the + 1 + tail,
      ...(today ? { day: { is: 'relative' as const, days: 0 } } : {}),
    };
  },
};
