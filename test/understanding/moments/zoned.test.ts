import { Temporal } from '../../../src/assistant/time';
import { dateText, partsOf, weekdayOf } from '../../../src/understanding/moments/calendar-date';
import { addOnWall, at, iso, midnight, zonedNow } from '../../../src/understanding/moments/zoned';

/** Zones that turn their clocks by an hour, half an hour, at midnight, around Ramadan, and a zone that once left out a day. */
const zones = [
  'Asia/Kolkata',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
];

/** A moment every 83 hours over two years, and every hour around the day that Apia left out. */
const moments = [
  ...Array.from({ length: 211 }, (_, i) => Date.UTC(2026, 11, 30) + i * 83 * 3_600_000),
  ...Array.from({ length: 75 }, (_, i) => Date.UTC(2011, 11, 29) + i * 3_600_000),
].map((epochMs) => Temporal.Instant.fromEpochMilliseconds(epochMs));

describe.each(zones)('a moment in %s', (zone) => {
  const text = (moment: Temporal.ZonedDateTime): string => moment.toString({ timeZoneName: 'never' });

  test('shows what Temporal shows', () => {
    for (const instant of moments) {
      const theirs = instant.toZonedDateTimeISO(zone);
      const ours = zonedNow(instant.toString(), zone);
      expect([iso(ours), ours.hour, ours.minute]).toEqual([text(theirs), theirs.hour, theirs.minute]);
      expect(dateText(ours.date)).toBe(theirs.toPlainDate().toString());
      expect([weekdayOf(ours.date), partsOf(ours.date).day]).toEqual([theirs.dayOfWeek, theirs.day]);
    }
  });

  test('is found from the wall, and stays on it days and months on', () => {
    for (const instant of moments) {
      const theirs = instant.toZonedDateTimeISO(zone);
      const ours = zonedNow(instant.toString(), zone);
      const date = theirs.toPlainDate();
      for (const [hour, minute] of [
        [0, 0],
        [1, 30],
        [2, 15],
        [23, 59],
      ] as const) {
        const plainTime = new Temporal.PlainTime(hour, minute);
        expect(iso(at(ours, ours.date, hour, minute))).toBe(text(date.toZonedDateTime({ timeZone: zone, plainTime })));
      }
      expect(iso(midnight(ours, ours.date))).toBe(text(date.toZonedDateTime(zone)));
      expect(iso(addOnWall(ours, { days: 3 }))).toBe(text(theirs.add({ days: 3 })));
      expect(iso(addOnWall(ours, { months: -1 }))).toBe(text(theirs.add({ months: -1 })));
    }
  });
});

test('fractions of a second are kept as far as milliseconds, and a moment that is none is refused', () => {
  expect(iso(zonedNow('2027-01-01T00:00:00.250Z', 'Asia/Kolkata'))).toBe('2027-01-01T05:30:00.25+05:30');
  expect(iso(zonedNow('2027-01-01 00:00:00Z', 'America/New_York'))).toBe('2026-12-31T19:00:00-05:00');
  expect(() => zonedNow('tomorrow', 'UTC')).toThrow(RangeError);
  expect(() => zonedNow('2027-01-01T00:00:00Z', 'Nowhere')).toThrow(RangeError);
  expect(() => at(zonedNow('2027-01-01T00:00:00Z', 'UTC'), 0, 30, 0)).toThrow(RangeError);
});
