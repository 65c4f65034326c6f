import * as Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node/en';
import type { Slots, Utterance } from '../src/assistant/request';
import { Temporal } from '../src/assistant/time';

/** chrono-node's times as slots. The text is cut: a thousand characters of the wrong kind hold it for minutes. */
export function timesByChrono({ text, now, timezone }: Utterance): Slots {
  const wall = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const reference = { instant: new Date(now), timezone: wall.offsetNanoseconds / 6e10 };
  const plain = text.replace(/\s+/g, ' ').slice(0, 200);
  const length = /\bfor (\d+(?:\.\d+)?) ?(hours?|hrs?|minutes?|mins?)\b/.exec(plain.toLowerCase());
  const duration = length ? { duration_s: Number(length[1]) * (length[2]?.startsWith('h') ? 3600 : 60) } : {};
  const [found] = chrono.parse(length ? plain.replace(length[0], ' ') : plain, reference, { forwardDate: true });
  if (!found) return duration;
  if (!found.start.isCertain('hour')) return { date: dateOf(found.start.date(), timezone), ...duration };
  const start = found.start.date();
  if (!found.end) return { start: start.toISOString(), ...duration };
  return { start: start.toISOString(), duration_s: (found.end.date().getTime() - start.getTime()) / 1000 };
}

const dateOf = (date: Date, timezone: string): string =>
  Temporal.Instant.from(date.toISOString()).toZonedDateTimeISO(timezone).toPlainDate().toString();

/** Recognizers-Text's times as slots, the first reading that lies ahead. */
export function timesByRecognizers({ text, now, timezone }: Utterance): Slots {
  const wall = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const reference = new Date(wall.toPlainDateTime().toString());
  const slots: Slots = {};
  for (const { resolution } of Recognizers.recognizeDateTime(
    text.slice(0, 200),
    Recognizers.Culture.English,
    undefined,
    reference,
  )) {
    const values: Value[] = resolution?.values ?? [];
    const coming = values.filter(({ value = '', start = '' }) => new Date(value || start) >= reference);
    const ahead = coming.find(({ value = '' }) => !value.includes(' ') || daytime(value)) ?? coming[0] ?? values[0];
    if (ahead) Object.assign(slots, slotsOf(ahead, timezone));
  }
  return slots;
}

/** People charge by day. */
const daytime = (value: string): boolean => Number(value.slice(11, 13)) >= 6 && Number(value.slice(11, 13)) < 23;

interface Value {
  type?: string;
  value?: string;
  start?: string;
  end?: string;
}

function slotsOf({ type, value = '', start = '', end = '' }: Value, timezone: string): Slots {
  if (type === 'duration') return { duration_s: Number(value) };
  if (type === 'date') return { date: value };
  if (type === 'datetime') return { start: moment(value, timezone) };
  if (type === 'daterange' && start && end) return { from: moment(start, timezone), to: moment(end, timezone) };
  if (type !== 'datetimerange' || !start || !end) return {};
  return { start: moment(start, timezone), duration_s: (Date.parse(end) - Date.parse(start)) / 1000 };
}

const moment = (wall: string, timezone: string): string =>
  Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(timezone).toInstant().toString();
