import { createFormat } from '../../src/assistant/format';
import type { Language } from '../../src/assistant/person';
import { Temporal } from '../../src/assistant/time';

const now = Temporal.Instant.from('2027-02-08T10:00:00+05:30');
const at = (iso: string) => Temporal.Instant.from(iso);
const format = (language: Language) => createFormat(language, 'Asia/Kolkata', now);

test.each<[Language, string, string, string]>([
  ['en', '3:00 pm IST', 'Tue 9 Feb, 9:00 am IST', 'Tue 9 Feb'],
  ['hi', 'दोपहर 3:00 बजे IST', 'मंगल 9 फ़रवरी, सुबह 9:00 बजे IST', 'मंगल 9 फ़रवरी'],
  ['hinglish', '3:00 pm IST', 'Tue 9 Feb, 9:00 am IST', 'Tue 9 Feb'],
])('moments and days in %s', (language, today, tomorrow, day) => {
  const { time, day: say } = format(language);
  expect(time(at('2027-02-08T15:00:00+05:30'))).toBe(today);
  expect(time(at('2027-02-09T09:00:00+05:30'))).toBe(tomorrow);
  expect(say(Temporal.PlainDate.from('2027-02-09'))).toBe(day);
});

test.each<[Language, string, string]>([
  ['en', 'Mon 8 Feb, 5:00 pm to 6:00 pm IST', 'Mon 8 Feb, 11:00 pm to Tue 9 Feb, 1:00 am IST'],
  ['hi', 'सोम 8 फ़रवरी, शाम 5:00 से 6:00 बजे IST', 'सोम 8 फ़रवरी, रात 11:00 बजे से मंगल 9 फ़रवरी, रात 1:00 बजे IST'],
  ['hinglish', 'Mon 8 Feb, 5:00 pm se 6:00 pm IST', 'Mon 8 Feb, 11:00 pm se Tue 9 Feb, 1:00 am IST'],
])('windows in %s, within a day and over midnight', (language, within, over) => {
  const { window } = format(language);
  expect(window(at('2027-02-08T17:00:00+05:30'), 3600)).toBe(within);
  expect(window(at('2027-02-08T23:00:00+05:30'), 7200)).toBe(over);
});

test.each<[Language, string[]]>([
  ['en', ['1 minute', '30 minutes', '1 hour', '2 hours 15 minutes']],
  ['hi', ['1 मिनट', '30 मिनट', '1 घंटा', '2 घंटे 15 मिनट']],
  ['hinglish', ['1 minute', '30 minute', '1 ghanta', '2 ghante 15 minute']],
])('durations in %s', (language, said) => {
  expect([20, 1800, 3600, 8100].map(format(language).duration)).toEqual(said);
});
