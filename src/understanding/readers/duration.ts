import type { Finding, Reader, Reading, Sense } from '../reading';
import { begins } from './begins';
import { type LengthOfTime, lengthOfTimeAt } from './length-of-time';

const senses: Record<string, Sense> = {
  more: 'more',
  longer: 'more',
  extra: 'more',
  additional: 'more',
  further: 'more',
  zyada: 'more',
  aur: 'more',
  badhao: 'more',
  less: 'less',
  shorter: 'less',
  fewer: 'less',
  ghatao: 'less',
  later: 'later',
  aage: 'later',
  earlier: 'earlier',
  sooner: 'earlier',
  pehle: 'earlier',
  early: 'earlier',
  ago: 'ago',
  late: 'later',
};

const leading: Record<string, Sense> = {
  another: 'more',
  extra: 'more',
  additional: 'more',
  aur: 'more',
  further: 'more',
};

/** How long ("for an hour", "2 ghante ke liye"), how much more or later, and "in 20 minutes". */
export const duration: Reader = {
  name: 'duration',
  begins: begins(
    'for by the a an next last first agla just only about around roughly sirf full whole good another extra additional aur further in after within half quarter couple hour few some little thoda kuch to too ate won',
    'numbers',
  ),
  read(reading, at) {
    return vague(reading, at) ?? after(reading, at) ?? counted(reading, at);
  },
};

/** "a few hours", "a while": said, but no length. */
function vague(reading: Reading, at: number) {
  const said = reading.words(at, 6);
  const match =
    /^(?:for )?(?:(?:a )?few (?:more )?(?:hour|minute|day)|(?:a |some )?(?:little )?while|some time|thoda der|kuch der|kuch ghanta|a bit)\b/.exec(
      said,
    );
  return match ? { kind: 'dropped' as const, length: match[0].split(' ').length } : undefined;
}

/** "in 20 minutes", "after 2 hours", "2 ghante baad", "an hour from now". */
function after(reading: Reading, at: number): (Finding & { length: number }) | undefined {
  const lead = /^(in|after|within)$/.test(reading.word(at)) ? 1 : 0;
  const found = lengthOfTimeAt(reading, at + lead);
  if (!found) return undefined;
  const tail = behind(reading, at + lead + found.length);
  if (!lead && !tail) return undefined;
  const later =
    !lead && reading.word(at + found.length) !== 'from' && reading.utterance.context?.slots.start !== undefined;
  if (later) return { kind: 'duration', seconds: found.seconds, sense: 'later', length: found.length + tail };
  return { ...moment(found), length: lead + found.length + tail };
}

function behind(reading: Reading, at: number): number {
  const said = `${reading.word(at)} ${reading.word(at + 1)} ${reading.word(at + 2)}`;
  const match = /^(?:ke )?baad\b(?: se)?|^from now\b|^mein\b(?! (?:kitna|kya))/.exec(said);
  return match ? match[0].split(' ').length : 0;
}

function moment({ unit, count, seconds }: LengthOfTime): Finding {
  if (unit === 'day' || unit === 'week')
    return { kind: 'day', day: { is: 'relative', days: Math.round(count * (unit === 'week' ? 7 : 1)) } };
  return { kind: 'offset', seconds };
}

function counted(reading: Reading, at: number): (Finding & { length: number }) | undefined {
  let start = at;
  const lead = /^(for|by)$/.test(reading.word(start)) ? start++ : -1;
  if (/^(the|a|agla)$/.test(reading.word(start)) && /^(next|last|first)$/.test(reading.word(start + 1))) start++;
  const coming = /^(next|agla)$/.test(reading.word(start)) ? start++ : -1;
  if (/^(just|only|about|around|roughly|sirf|full|whole|good)$/.test(reading.word(start))) start++;
  const before = leading[reading.word(start)];
  if (before) start++;
  if (lead < 0 && coming < 0 && !before && start > at) return undefined;
  const found =
    coming >= 0 || before
      ? (lengthOfTimeAt(reading, start) ?? theNext(reading, start))
      : lengthOfTimeAt(reading, start);
  if (!found) return undefined;
  const { sense, length } = sensed(reading, start + found.length, found.more ? 'more' : before);
  const span = { kind: 'duration' as const, seconds: found.seconds, length: start - at + found.length + length };
  if (coming >= 0)
    return found.unit === 'hour' || found.unit === 'minute' ? { ...span, lead: 'from' } : ahead(found, span.length);
  return { ...span, ...(lead >= 0 ? { lead: 'for' as const } : {}), ...(sense ? { sense } : {}) };
}

const theNext = (reading: Reading, at: number): LengthOfTime | undefined =>
  reading.word(at) === 'hour' || reading.word(at) === 'ghanta'
    ? { seconds: 3600, length: 1, unit: 'hour', count: 1 }
    : undefined;

const ahead = ({ unit, count }: LengthOfTime, length: number): Finding & { length: number } => ({
  kind: 'period',
  period: { is: 'ahead', unit: unit === 'minute' ? 'hour' : unit, count },
  length,
});

function sensed(reading: Reading, at: number, before: Sense | undefined): { sense: Sense | undefined; length: number } {
  const filler = /^(ke|ka|ki|and|se)$/.test(reading.word(at)) && senses[reading.word(at + 1)] === 'more' ? 1 : 0;
  const word = reading.word(at + filler);
  if (word === 'ke' && reading.word(at + 1) === 'liye') return liye(reading, at + 2, before);
  if (
    word === 'aur' &&
    !/^(badhao|extend|kar|karo|do|chahiye|chalu|lagao|de|dena|lamba|zyada|jodo|daalo|charge|chalne|)$/.test(
      reading.word(at + filler + 1),
    )
  )
    return { sense: before, length: 0 };
  const sense = senses[word];
  return sense ? { sense, length: filler + 1 } : { sense: before, length: 0 };
}

/** "2 ghante ke liye aur": for two hours more. */
function liye(reading: Reading, at: number, before: Sense | undefined): { sense: Sense | undefined; length: number } {
  return reading.word(at) === 'aur' && /^(badhao|extend|kar|karo|chalu|)$/.test(reading.word(at + 1))
    ? { sense: 'more', length: 3 }
    : { sense: before, length: 2 };
}
