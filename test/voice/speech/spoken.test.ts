import { spoken } from '../../../src/voice/speech/spoken';

test.each([
  ['Charging on l5coqi costs ₹200.', 'Charging on L, five, C, O, Q, I costs 200 rupees.'],
  ['Cost: ₹1,250.50 for 20 kWh.', 'Cost: 1250 rupees 50 for 20 units.'],
  ['about ₹33 (at 3.3 kW)', 'about 33 rupees, at 3.3 kilowatts,'],
  ['Booked, 3:00 pm to 4:30 pm IST.', 'Booked, 3 P M to 4 30 P M.'],
  ['• one\n• two', 'one. two'],
  ['Asking Gate 1 to start…', 'Asking Gate 1 to start.'],
  ['See https://platform.kazam.in/x for more', 'See for more'],
])('"%s" is read "%s"', (text, read) => {
  expect(spoken(text)).toBe(read);
});

test('a long reply is read up to the end of a sentence', () => {
  const read = spoken('This charger is free now. '.repeat(40));
  expect(read.length).toBeLessThanOrEqual(400);
  expect(read).toMatch(/free now\.$/);
});
