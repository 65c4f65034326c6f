import { judge } from '../../src/voice/ears';
import type { Listened } from '../../src/voice/engine/listener';

const heard: Listened = { words: ['stop', '_l', 'five'], speechFrames: 120, fit: 20 };
const device = { from: 1, to: 3, by: 'id' as const, deviceIds: ['l5'], neighbours: [] };

test('what fits well is words, its letters bare', () => {
  expect(judge(heard)).toEqual({ heard: 'words', text: 'stop l five', sure: true, alike: [] });
});

test('what fits less is words in doubt', () => {
  expect(judge({ ...heard, fit: 16 })).toMatchObject({ heard: 'words', sure: false });
});

test('what fits as well as any sounds, or not at all, is no command', () => {
  expect(judge({ ...heard, fit: 10 })).toEqual({ heard: 'nothing', why: 'not_a_command' });
  expect(judge({ words: [], speechFrames: 0, fit: Number.NEGATIVE_INFINITY })).toEqual({
    heard: 'nothing',
    why: 'not_a_command',
  });
});

test('a click is no speech', () => {
  expect(judge({ ...heard, speechFrames: 15 })).toEqual({ heard: 'nothing', why: 'no_speech' });
});

test('neighbours are named, and a charger that fits nearly as well', () => {
  const neighbours = ['m5'];
  expect(judge({ ...heard, device: { ...device, neighbours } })).toMatchObject({ alike: ['m5'] });
  const rival = { deviceId: 'n9', lead: 500 };
  expect(judge({ ...heard, device: { ...device, neighbours, rival } })).toMatchObject({ alike: ['m5', 'n9'] });
  const far = { deviceId: 'n9', lead: 5000 };
  expect(judge({ ...heard, device: { ...device, rival: far } })).toMatchObject({ alike: [] });
});
