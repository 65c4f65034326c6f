import { neighbours } from '../../../src/voice/engine/neighbours';
import { type DeviceForm, deviceForms } from '../../../src/voice/grammar/devices';
import { pronounce } from '../../../src/voice/words/pronunciations';

const DICTIONARY = `gate G EY T\none W AH N\ntwo T UW\nnine N AY N\nfive F AY V\ntower T AW ER\nbay B EY\npay P EY\nday D EY\nthree TH R IY\n`;

function near(id: string, by: 'id' | 'name', devices: { device_id: string; name?: string }[]): string[] {
  const forms = deviceForms(devices);
  const sounds = pronounce(
    forms.flatMap(({ words }) => words),
    DICTIONARY,
  );
  const heard = forms.find((form): form is DeviceForm => form.deviceId === id && form.by === by);
  return heard ? neighbours(heard, forms, sounds) : ['not there'];
}

test('ids that differ by two characters are neighbours, whatever the characters', () => {
  const devices = ['l5coqi', 'l5coqx', 'l5cwqx', 'l5xwzx', 'k5coqi4'].map((device_id) => ({ device_id }));
  expect(near('l5coqi', 'id', devices)).toEqual(['l5coqx', 'l5cwqx', 'k5coqi4']);
});

test('ids of letters that rhyme are neighbours although three characters differ', () => {
  const devices = ['b4d7pk', 'd4b7tk', 'm4s7wk'].map((device_id) => ({ device_id }));
  expect(near('b4d7pk', 'id', devices)).toEqual(['d4b7tk']);
});

test('names are judged by their sound', () => {
  const devices = [
    { device_id: 'aaa111', name: 'Bay 1' },
    { device_id: 'bbb222', name: 'Pay 1' },
    { device_id: 'ccc333', name: 'Bay 2' },
    { device_id: 'ddd444', name: 'Tower 1' },
  ];
  expect(near('aaa111', 'name', devices)).toEqual(['bbb222']);
});

test('a charger is no neighbour of its own other name', () => {
  expect(near('bay1x', 'name', [{ device_id: 'bay1x', name: 'bay 1' }])).toEqual([]);
});
