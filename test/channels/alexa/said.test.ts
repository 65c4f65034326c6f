import type { IntentRequest, Slot } from 'ask-sdk-model';
import { codeIn } from '../../../src/channels/alexa/link-code';
import { wordsOf } from '../../../src/channels/alexa/said';

function request(name: string, values: Record<string, string> = {}): IntentRequest {
  const slots = Object.entries(values).map(([slot, value]): [string, Slot] => [
    slot,
    { name: slot, value, confirmationStatus: 'NONE' },
  ]);
  const intent = { name, confirmationStatus: 'NONE' as const, slots: Object.fromEntries(slots) };
  return { type: 'IntentRequest', requestId: '1', timestamp: '', locale: 'en-IN', dialogState: 'COMPLETED', intent };
}

test.each([
  ['Before_book', { query: 'gate one tomorrow' }, 'book gate one tomorrow'],
  ['Before_book', {}, undefined],
  ['Before_book', { query: ' ' }, undefined],
  ['AMAZON.YesIntent', {}, 'yes'],
  ['AMAZON.NoIntent', {}, 'no'],
  ['AMAZON.FallbackIntent', {}, undefined],
  ['Unheard', { query: 'of' }, undefined],
  ['Answer', { duration: 'PT1H' }, 'for 1 hours'],
  ['Answer', { duration: 'PT1H30M' }, 'for 1 hours 30 minutes'],
  ['Answer', { duration: 'P1D' }, 'for 1 days'],
  ['Answer', { duration: 'PT30S' }, undefined],
  ['Answer', { duration: 'P1Y' }, undefined],
  ['Answer', { time: '15:00' }, '15:00'],
  ['Answer', { time: 'MO' }, 'in the morning'],
  ['Answer', { date: '2027-02-09' }, '2027-02-09'],
  ['Answer', { date: '2027-W06' }, undefined],
  ['Answer', { date: '2027-02-09', time: '15:00', duration: 'PT2H' }, '2027-02-09 15:00 for 2 hours'],
  ['Answer', { number: '2' }, '2'],
  ['Answer', { number: '?' }, undefined],
  ['Answer', { number: '2; book everything' }, undefined],
])('%s with %j is "%s"', (name, values, words) => {
  expect(wordsOf(request(name, values), 'en')).toBe(words);
});

test('in Hindi, lengths and parts of the day are Hindi words', () => {
  expect(wordsOf(request('Answer', { duration: 'PT1H30M' }), 'hi')).toBe('1 घंटे 30 मिनट के लिए');
  expect(wordsOf(request('Answer', { time: 'EV' }), 'hi')).toBe('शाम');
});

test.each([
  ['1 2 3 4 5 6 7 8', '12345678'],
  ['12345678', '12345678'],
  ['1234 5678', '12345678'],
  ['one two three four five six seven eight', '12345678'],
  ['one to three for five six seven ate', '12345678'],
  ['double four two oh nine triple one', '44209111'],
  ['एक दो तीन चार पांच छह सात आठ', '12345678'],
  ['१२३४ ५६७८', '12345678'],
  ['one two three', undefined],
  ['1 2 3 4 5 6 7 8 9', undefined],
  ['hello', undefined],
  ['', undefined],
])('the code in "%s" is %s', (spoken, code) => {
  expect(codeIn(spoken)).toBe(code);
});
