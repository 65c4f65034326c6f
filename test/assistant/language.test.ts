import { conversations } from '../../conversations';
import { languageOf } from '../../src/assistant/wording';

const examples = conversations.flatMap(({ examples }) => [
  ...examples.en.map((text) => ['en', text] as const),
  ...examples.hi.map((text) => ['hi', text] as const),
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

test.each(['5', '₹200', '?', 'ok', '15:00'])('"%s" says nothing about the language', (text) => {
  expect(languageOf(text, 'hi')).toBe('hi');
  expect(languageOf(text, 'en')).toBe('en');
});
