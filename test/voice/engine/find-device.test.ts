import { findDevice } from '../../../src/voice/engine/find-device';
import { deviceForms } from '../../../src/voice/grammar/devices';

const forms = deviceForms([
  { device_id: 'x007gd', name: 'Gate 1' },
  { device_id: 'k2m4p6', name: 'Gate 12' },
  { device_id: 'aaaaa1', name: 'Gate 1' },
]);

test.each([
  ['stop _x zero zero seven _g _d now', { from: 1, to: 7, by: 'id', deviceIds: ['x007gd'] }],
  ['stop _x oh zero seven _g _d', { from: 1, to: 7, by: 'id', deviceIds: ['x007gd'] }],
  ['is gate twelve free', { from: 1, to: 3, by: 'name', deviceIds: ['k2m4p6'] }],
  ['gate one', { from: 0, to: 2, by: 'name', deviceIds: ['x007gd', 'aaaaa1'] }],
])('in "%s" the charger is found', (words, found) => {
  expect(findDevice(words.split(' '), forms)).toEqual(found);
});

test('where no charger was said there is none', () => {
  expect(findDevice(['stop', 'charging'], forms)).toBeUndefined();
});
