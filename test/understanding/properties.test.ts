import fc from 'fast-check';
import { Temporal } from '../../src/assistant/time';
import { understand } from '../../src/understanding';
import { site } from './phrasebook';

const zones = ['Asia/Kolkata', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia'];
const zone = fc.constantFrom(...zones);
/** Moments around the days on which some zone changes its clocks, and ordinary ones. */
const moment = fc.oneof(
  fc.constantFrom(
    '2027-03-13T12:00:00Z',
    '2027-11-06T12:00:00Z',
    '2027-03-27T12:00:00Z',
    '2027-10-30T12:00:00Z',
    '2027-04-03T03:00:00Z',
    '2027-10-02T03:00:00Z',
  ),
  fc.integer({ min: 1_790_000_000, max: 1_830_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
);

const said = (text: string, now: string, timezone: string) =>
  understand({ text, now, timezone, locale: 'en-IN', devices: site });

describe('moments', () => {
  test('a clock time tomorrow is the moment Temporal computes', () => {
    const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(
        zone,
        moment,
        time,
        fc.constantFrom('tomorrow', 'kal', 'कल'),
        (timezone, now, { hour, minute }, day) => {
          const face = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const half = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
          const date = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate().add({ days: 1 });
          const expected = date.toZonedDateTime({
            timeZone: timezone,
            plainTime: Temporal.PlainTime.from({ hour, minute }),
          });
          for (const written of [hour > 12 || hour < 10 ? face : half, half]) {
            const [request] = said(`book gate 2 ${day} ${written}`, now, timezone);
            expect(Date.parse(request?.slots.start ?? '')).toBe(expected.epochMilliseconds);
          }
        },
      ),
    );
  });

  test('"in n minutes" is elapsed time', () => {
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 1, max: 600 }), (timezone, now, minutes) => {
        const [request] = said(`book gate 2 in ${minutes} minutes`, now, timezone);
        expect(Date.parse(request?.slots.start ?? '')).toBe(Date.parse(now) + minutes * 60_000);
      }),
    );
  });

  test('a weekday with a time is the next one of that name, still to come', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 0, max: 6 }), (timezone, now, weekday) => {
        const [request] = said(`book gate 2 on ${names[weekday]} at 5pm`, now, timezone);
        const start = Temporal.Instant.from(request?.slots.start ?? '').toZonedDateTimeISO(timezone);
        expect([start.dayOfWeek, start.hour]).toEqual([weekday + 1, 17]);
        const ahead = start.epochMilliseconds - Date.parse(now);
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThan(8 * 86_400_000);
      }),
    );
  });

  test('the day and the half of the day may be said in any order', () => {
    const now = '2027-01-04T09:00:00+05:30';
    const orders = [
      'book gate 2 tomorrow evening at 7',
      'at 7 tomorrow evening book gate 2',
      'book tomorrow gate 2 7 in the evening',
      'kal shaam 7 baje gate 2 book karo',
    ];
    for (const text of orders)
      expect(said(text, now, 'Asia/Kolkata')).toEqual([
        { intent: 'create_booking', slots: { device_id: 'l5coqi', start: '2027-01-05T19:00:00+05:30' } },
      ]);
  });
});

describe('any text', () => {
  const words =
    'book start stop cancel gate 2 tower a kal baje tomorrow 5pm to from for no wait and if my ₹ 200 ghante " ` < > / - : . , कल गेट बुक करो'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 1000 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' ')),
  );

  test('is understood without throwing, as at least one request', () => {
    fc.assert(
      fc.property(text, (any) =>
        expect(said(any, '2027-01-04T09:00:00+05:30', 'Asia/Kolkata').length).toBeGreaterThan(0),
      ),
    );
  });

  test('means the same whatever zone the process runs in', () => {
    const before = process.env.TZ;
    const phrases = [
      'book gate 2 tomorrow 2:30am',
      'my charges last week',
      'cancel my friday booking',
      'start gate 2 till 6pm',
    ];
    const answers = ['UTC', ...zones].map((tz) => {
      process.env.TZ = tz;
      return JSON.stringify(phrases.map((phrase) => said(phrase, '2027-03-13T22:00:00-05:00', 'America/New_York')));
    });
    process.env.TZ = before ?? 'UTC';
    expect(new Set(answers).size).toBe(1);
  });
});
