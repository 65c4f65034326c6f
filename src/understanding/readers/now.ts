import type { Reader } from '../reading';
import { begins } from './begins';

/** "now", "asap", "right away", "abhi". "until now", "from now on" and "abhi nahi" are none. */
export const now: Reader = {
  name: 'now',
  begins: begins(
    'from until till so up by right straight as at this starting just for now asap immediately instantly abhi ab turant',
  ),
  read(reading, at) {
    const said = `${reading.word(at)} ${reading.word(at + 1)} ${reading.word(at + 2)} ${reading.word(at + 3)}`;
    const match = /^(?:from now on|until now|till now|so far|up to now|by now|abhi tak|ab tak)\b/.exec(said);
    if (match)
      return { kind: 'cue', cue: match[0] === 'from now on' ? 'now_on' : 'so_far', length: match[0].split(' ').length };
    if (/^(?:abhi|ab|now) (?:nahi|mat|na)(?: |$)/.test(said)) return { kind: 'cue', cue: 'not_now', length: 1 };
    const found =
      /^(?:right now|right away|straight away|as soon as possible|at once|this instant|(?:starting|from|just|for)? ?now|asap|immediately|instantly|abhi(?: se| ke)?|turant|this (?:minute|moment|second_unit))\b/.exec(
        said,
      );
    return found ? { kind: 'now', length: found[0].trim().split(' ').length } : undefined;
  },
};
