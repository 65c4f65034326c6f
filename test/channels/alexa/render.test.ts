import { forTheEar } from '../../../src/channels/alexa/for-the-ear';
import { type OpenQuestion, render } from '../../../src/channels/alexa/render';

test.each([
  ['Gate 1 (l5coqi): available. ₹10 per kWh.', 'Gate 1: available. 10 rupees per kilowatt hour.'],
  [
    'Booked for you: Gate 1 (l5coqi), Tue 24 Nov, 3:00 pm to 4:00 pm IST (1 hour).',
    'Booked for you: Gate 1, Tuesday 24 November, 3 pm to 4 pm, 1 hour.',
  ],
  ['It costs about ₹33 (at 3.3 kW).', 'It costs about 33 rupees, at 3.3 kilowatts.'],
  ['₹1', '1 rupee.'],
  ['₹1,250.50 for 20 kWh, 1.2 km away', '1,250.50 rupees for 20 kilowatt hours, 1.2 kilometres away.'],
  ['Asking Gate 1 (l5coqi) to start…', 'Asking Gate 1 to start.'],
  ['You can:\n• book it\n• start it', 'You can: book it. start it.'],
  ['⚡ Ready at 3:30 pm IST', 'Ready at 3:30 pm.'],
  ['Connectors 1 and 2 (busy)', 'Connectors 1 and 2, busy.'],
])('"%s" is said "%s"', (written, spoken) => {
  expect(forTheEar(written, 'en')).toBe(spoken);
});

test.each([
  ['Gate 1 (l5coqi): ₹10 प्रति kWh', 'Gate 1: 10 रुपये प्रति किलोवाट घंटे।'],
  ['मंगल 9 फ़रवरी, दोपहर 3:00 से 4:00 बजे IST', 'मंगलवार 9 फ़रवरी, दोपहर 3 से 4 बजे।'],
])('"%s" is said "%s"', (written, spoken) => {
  expect(forTheEar(written, 'hi')).toBe(spoken);
});

const says = (text: string, open?: OpenQuestion) => render([{ text }], 'en', open);

test('an id is spelt where there is no name, and long numbers are said digit by digit', () => {
  expect(says('l5coqi is busy.').speech).toBe('<say-as interpret-as="spell-out">l5coqi</say-as> is busy.');
  expect(says('Transaction 48273645.').speech).toBe('Transaction <say-as interpret-as="digits">48273645</say-as>.');
});

test('nothing in a text is markup', () => {
  expect(says('A "fast" <break time="10s"/> & more\'s.').speech).toBe(
    'A &quot;fast&quot; &lt;break time=&quot;10s&quot;/&gt; &amp; more&apos;s.',
  );
});

test('a long answer ends with a sentence, about three hundred characters on', () => {
  const { speech, reprompt } = says(
    Array.from({ length: 30 }, (_, index) => `Charger number ${index} is free.`).join(' '),
  );
  expect(speech.length).toBeLessThanOrEqual(300);
  expect(speech).toMatch(/ is free\.$/);
  expect(reprompt).toBeUndefined();
  expect(says('a'.repeat(400)).speech).toHaveLength(300);
});

test('a question is asked at the end however long the answer before it was, and again', () => {
  const open = { text: 'That would cost ₹33.\nShall I book Gate 1 (l5coqi)?', isYesOrNo: true, options: ['Yes', 'No'] };
  const { speech, reprompt } = says(`${'Very long. '.repeat(100)}${open.text}`, open);
  expect(speech.length).toBeLessThanOrEqual(300);
  expect(speech).toMatch(/Shall I book Gate 1\? Say yes or no\.$/);
  expect(speech.match(/Shall I/g)).toHaveLength(1);
  expect(reprompt).toBe('Shall I book Gate 1? Say yes or no.');
});

test('what a question offers is said, unless it says so itself', () => {
  const options = ['Tower A (3pt6d3)', 'Tower B (4rnhvu)'];
  expect(says('', { text: 'Which charger?', isYesOrNo: false, options }).speech).toBe(
    'Which charger? You can say: Tower A or Tower B.',
  );
  expect(says('', { text: 'Tower A or Tower B?', isYesOrNo: false, options }).speech).toBe('Tower A or Tower B?');
});

test('a list that stands on its buttons is read out', () => {
  const buttons = ['Gate 2 (3654e5)', 'Tower B (4rnhvu)'].map((label) => ({ label, value: '1' }));
  expect(render([{ text: 'Gate 1 is busy. These are free now:', buttons }], 'en').speech).toBe(
    'Gate 1 is busy. These are free now: Gate 2 or Tower B.',
  );
  expect(render([{ text: 'Gate 1 is free.', buttons }], 'en').speech).toBe('Gate 1 is free.');
});
