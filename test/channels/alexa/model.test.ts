import type { IntentRequest } from 'ask-sdk-model';
import { conversations } from '../../../conversations';
import { INVOCATION_NAME, interactionModel, LOCALES } from '../../../package/interaction-model';
import { skillManifest } from '../../../package/skill-manifest';
import { carrierOf, intentOf } from '../../../src/channels/alexa/carriers';
import { wordsOf } from '../../../src/channels/alexa/said';
import { understood } from './driver';

const TODAY = '2027-02-08T10:00:00Z';
const languageFor = (locale: string) => (locale === 'hi-IN' ? 'hi' : 'en');
const examplesIn = (language: 'en' | 'hi') => conversations.flatMap(({ examples }) => examples[language]);
const modelOf = (locale: (typeof LOCALES)[number]) =>
  interactionModel(locale, examplesIn(languageFor(locale))).interactionModel.languageModel;

describe.each(LOCALES)('the model of %s', (locale) => {
  const { invocationName, intents } = modelOf(locale);
  const samples = intents.flatMap(({ samples = [] }) => samples);

  test('has a lawful invocation name', () => {
    expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    // Launch words, connecting words and the wake words are Alexa's own.
    expect(invocationName).not.toMatch(
      /\b(alexa|echo|amazon|computer|open|launch|ask|tell|start|skill|app|to|from|for|and)\b/,
    );
  });

  test('has intents with lawful names, each once', () => {
    for (const { name } of intents) expect(name).toMatch(/^(AMAZON\.[A-Za-z]+|[A-Za-z][A-Za-z_]*)$/);
    expect(new Set(intents.map(({ name }) => name.toLowerCase())).size).toBe(intents.length);
    expect(intents.length).toBeLessThanOrEqual(250);
  });

  test("has no sample twice, and none that is Alexa's own", () => {
    expect(new Set(samples).size).toBe(samples.length);
    for (const sample of samples) expect(['yes', 'no', 'help', 'stop', 'cancel']).not.toContain(sample);
  });

  test('has samples of lawful characters: letters, marks, apostrophes, slots', () => {
    for (const sample of samples) expect(sample).toMatch(/^[\p{L}\p{M}' {}]+$/u);
  });

  test('names in its samples the slots an intent has', () => {
    for (const { samples: own = [], slots = [] } of intents)
      for (const sample of own)
        for (const [, name] of sample.matchAll(/\{(\w+)\}/g)) expect(slots.map((slot) => slot.name)).toContain(name);
  });

  test('puts free words beside fixed ones, and alone in a sample', () => {
    for (const { samples: own = [], slots = [] } of intents) {
      const free = slots.filter(({ type }) => type === 'AMAZON.SearchQuery').map(({ name }) => `{${name}}`);
      for (const sample of own.filter((each) => free.some((name) => each.includes(name)))) {
        expect(sample.match(/\{/g)).toHaveLength(1);
        expect(sample.replace(/\{\w+\}/, '').trim()).not.toBe('');
      }
    }
  });

  test('has the intents that every skill must have', () => {
    for (const name of ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Yes', 'No'])
      expect(intents.map((intent) => intent.name)).toContain(`AMAZON.${name}Intent`);
  });

  const language = languageFor(locale);
  const spoken = examplesIn(language)
    .map((example) => example.toLowerCase().replace(/[?!,.।]/g, ''))
    .filter((example) => example.includes(' '));

  test.each(spoken)('passes "%s" on as it was said', (example) => {
    const intent = understood(intents, example, TODAY);
    const request = { type: 'IntentRequest', intent } as IntentRequest;
    expect(wordsOf(request, language)).toBe(example);
  });
});

test('a carrier stands in the name of its intent', () => {
  for (const carrier of [
    { words: 'book', isFirst: true },
    { words: 'shut down', isFirst: true },
    { words: 'शुरू करो', isFirst: false },
  ])
    expect(carrierOf(intentOf(carrier))).toEqual(carrier);
  expect(carrierOf('Answer')).toBeUndefined();
});

test('the chats say the invocation name that the skill has', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(require.resolve('../../../conversations/link-account.ts'), 'utf8');
  expect(text.match(new RegExp(INVOCATION_NAME, 'g'))).toHaveLength(3);
});

test('the manifest covers the locales of the models, on Lambda and on an own server', () => {
  const { manifest } = skillManifest('https://charge.example/alexa');
  expect(Object.keys(manifest?.publishingInformation?.locales ?? {})).toEqual([...LOCALES]);
  expect(manifest?.apis?.custom?.endpoint).toEqual({
    uri: 'https://charge.example/alexa',
    sslCertificateType: 'Trusted',
  });
  expect(
    skillManifest('https://a1.execute-api.ap-south-1.amazonaws.com/alexa').manifest?.apis?.custom?.endpoint,
  ).toEqual({
    uri: 'https://a1.execute-api.ap-south-1.amazonaws.com/alexa',
    sslCertificateType: 'Wildcard',
  });
  expect(skillManifest('arn:aws:lambda:x').manifest?.apis?.custom?.endpoint).toEqual({ uri: 'arn:aws:lambda:x' });
  for (const { examplePhrases = [] } of Object.values(manifest?.publishingInformation?.locales ?? {}))
    for (const phrase of examplePhrases) expect(phrase).toContain(INVOCATION_NAME);
});
