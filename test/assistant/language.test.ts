import { conversations } from '../../conversations';
import { languageOf, languageOfLocale } from '../../src/assistant/language';

// A command is the same in every language.
const said = conversations.filter(({ command }) => !command);
const examples = said.flatMap(({ examples }) => [
  ...examples.en.map((text) => ['en', text] as const),
  ...examples.hi.map((text) => ['hi', text] as const),
  ...examples.hinglish.map((text) => ['hinglish', text] as const),
]);

test.each(examples)('answers in %s to "%s"', (language, text) => {
  const otherwise = language === 'en' ? 'hi' : 'en';
  expect(languageOf(text, otherwise)).toBe(language);
});

test.each([
  'do you have a free charger?',
  'what do I do with the band on gate 1?',
  'start charging for two hours',
  'stop',
  'book the main gate for kal',
])('takes "%s" for English', (text) => {
  expect(languageOf(text, 'hi')).toBe('en');
});

test.each([
  'gate 2 free hai',
  'kal shaam 5 bje book krdo',
  'kitna paisa lagega',
  'tower a ka rate kitna',
  'bhai gate 1 band kar',
  'ruko',
  'haan',
  'Charging chalu karo',
])('takes "%s" for Hindi in Latin letters', (text) => {
  expect(languageOf(text, 'en')).toBe('hinglish');
});

test.each(['गेट 1', 'l5coqi बुक करो please', 'हाँ'])('takes "%s" for Hindi', (text) => {
  expect(languageOf(text, 'en')).toBe('hi');
});

test.each(['5', '₹200', '?', 'ok', '15:00', '5pm', 'l5coqi'])('"%s" says nothing about the language', (text) => {
  for (const before of ['en', 'hi', 'hinglish'] as const) expect(languageOf(text, before)).toBe(before);
});

test.each([
  ['en-IN', 'en'],
  ['hi-IN', 'hi'],
  ['hi', 'hi'],
  ['hi-Latn-IN', 'hinglish'],
  ['ta-IN', 'en'],
])('an account set to %s is spoken to in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});
