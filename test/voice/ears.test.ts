import { judge } from '../../src/voice/ears';
import type { Listened } from '../../src/voice/engine/listener';

const heard: Listened = { words: ['stop', '_l', 'five'], speechFrames: 120, fit: 8 };
const [QUIET_ROOM, STREET] = [45, 22];
const device = { from: 1, to: 3, by: 'id' as const, deviceIds: ['l5'], neighbours: [] };

test('what fits well is words, its letters bare', () => {
  expect(judge(heard, QUIET_ROOM)).toEqual({ heard: 'words', text: 'stop l five', sure: true, alike: [] });
});

test('what fits less is words in doubt', () => {
  expect(judge({ ...heard, fit: 0 }, QUIET_ROOM)).toMatchObject({ heard: 'words', sure: false });
});

test('what fits as well as any sounds, or not at all, is no command', () => {
  expect(judge({ ...heard, fit: -6 }, QUIET_ROOM)).toEqual({ heard: 'nothing', why: 'not_a_command' });
  expect(judge({ words: [], speechFrames: 0, fit: Number.NEGATIVE_INFINITY }, QUIET_ROOM)).toEqual({
    heard: 'nothing',
    why: 'not_a_command',
  });
});

test('a click is no speech', () => {
  expect(judge({ ...heard, speechFrames: 15 }, QUIET_ROOM)).toEqual({ heard: 'nothing', why: 'no_speech' });
});

test('neighbours are named, and a charger that fits nearly as well', () => {
  const neighbours = ['m5'];
  expect(judge({ ...heard, device: { ...device, neighbours } }, QUIET_ROOM)).toMatchObject({ alike: ['m5'] });
  const rival = { deviceId: 'n9', lead: 500 };
  expect(judge({ ...heard, device: { ...device, neighbours, rival } }, QUIET_ROOM)).toMatchObject({
    alike: ['m5', 'n9'],
  });
  const far = { deviceId: 'n9', lead: 5000 };
  expect(judge({ ...heard, device: { ...device, rival: far } }, QUIET_ROOM)).toMatchObject({ alike: [] });
});

test('in a street more is doubted: a fit, and a second charger', () => {
  expect(judge({ ...heard, fit: 2.5 }, QUIET_ROOM)).toMatchObject({ sure: true });
  expect(judge({ ...heard, fit: 2.5 }, STREET)).toMatchObject({ sure: false });
  const rival = { deviceId: 'n9', lead: 1800 };
  expect(judge({ ...heard, device: { ...device, rival } }, QUIET_ROOM)).toMatchObject({ alike: [] });
  expect(judge({ ...heard, device: { ...device, rival } }, STREET)).toMatchObject({ alike: ['n9'] });
});
