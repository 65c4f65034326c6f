import { standingWords } from '../../conversations/parts/standing-charge';
import { Temporal } from '../../src/assistant/time';
import { createSpeech } from '../../src/assistant/wording';
import { connectorState } from '../../src/platform/states';
import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const TAKE_ANOTHER = 'Please unplug the car and take another charger.';

describe('why no current flows, state by state', () => {
  const now = Temporal.Instant.from('2027-02-08T10:00:00+05:30');
  const KAZAM: [code: number, words: string][] = [
    [1, `No current flows: taken out of service. ${TAKE_ANOTHER}`],
    [2, 'No current flows just now: is the car plugged in?'],
    [3, `No current flows: it has been tampered with. ${TAKE_ANOTHER}`],
    [5, 'The charger is starting up: give it a minute, then ask me again.'],
    [6, 'The charger has paused: it goes on by itself when it has power to give.'],
    [8, `No current flows: it has an earth fault. ${TAKE_ANOTHER}`],
    [10, 'The charger is being updated: give it some minutes, then ask me again.'],
    [
      11,
      'The emergency switch of the charger is pressed, so no current flows. If it was not you, ask somebody at the site before you touch it.',
    ],
    [
      12,
      'The charger has no power, so no current flows. When it is back and the charge does not go on by itself, start it again.',
    ],
    [77, 'The charger does not say what it is doing: please have a look at it, and ask me again in a minute.'],
  ];
  const OCPP: [code: number | string, words: string][] = [
    [1, `No current flows: taken out of service. ${TAKE_ANOTHER}`],
    [2, 'No current flows just now: is the car plugged in?'],
    [3, `No current flows: it has a fault. ${TAKE_ANOTHER}`],
    [
      9,
      'The charger waits for the car: push the plug in until it clicks, and see whether the car is set to charge later.',
    ],
    [13, 'The charge has ended and the car is still plugged in: please unplug it, others may be waiting.'],
    ['SuspendedEV', 'The car takes nothing just now: it may be full, or wait for a time set in the car.'],
    ['SuspendedEVSE', 'The charger has paused: it goes on by itself when it has power to give.'],
  ];
  const table = [
    ...KAZAM.map(([code, words]) => ['kazam', code, words] as const),
    ...OCPP.map(([code, words]) => ['ocpp', code, words] as const),
  ];

  test.each(table)('%s, %p: %p', (protocol, code, words) => {
    const state = connectorState(protocol, code);
    const inLanguage = (language: 'en' | 'hi' | 'hinglish') =>
      standingWords(state, createSpeech(language, 'Asia/Kolkata', now, []));
    expect(inLanguage('en')).toBe(words);
    expect(inLanguage('hi')).toMatch(/^[^A-Za-z]+[।?]$/);
    expect(inLanguage('hinglish')).toMatch(/^[ -~]+[.?]$/);
  });
});

/** What the chargers say from now on, with one of them in another state. */
async function shows(deviceId: string, state: object): Promise<void> {
  const response = await fetch(`${program.url}/kazam/getDeviceState`, {
    method: 'POST',
    headers: { authorization: 'Bearer local' },
    body: JSON.stringify({ device_id: '*' }),
  });
  const devices = (await response.json()) as { device_id: string }[];
  const body = devices.map((device) => (device.device_id === deviceId ? { ...device, ...state } : device));
  await program.fault({ path: '/getDeviceState', times: 2, status: 200, body });
}

async function charging(deviceId: string, powerW: number): Promise<Speaker> {
  await program.device(deviceId, { connector_id: 0, power_w: powerW }, '/plug');
  const driver = program.driver();
  await driver.says(`start charging on ${deviceId} for 2 hours`);
  await driver.hears();
  return driver;
}

const HEAD = 'Your charge on Clubhouse (ggw52e), begun at 10:00 am IST: ';

test('a charger that has broken down says so, and others are offered', async () => {
  const driver = await charging('ggw52e', 7200);
  await program.clock({ advance_s: 600 });
  await shows('ggw52e', { charge_state: 3 });
  const told = await driver.says('how is my charge going?');
  expect(told.text).toContain(`${HEAD}1.2 kWh so far.\nNo current flows: it has a fault. ${TAKE_ANOTHER}`);
  expect(told.text).toMatch(/\n\nThese are free now:$/);
  expect(told.buttons).toEqual(['Gate 1', 'Gate 2', 'Basement']);
});

test('a charge that has ended while the car stands there', async () => {
  const driver = await charging('ggw52e', 7200);
  await shows('ggw52e', { charge_state: 13 });
  const told = await driver.says('how is my charge going?');
  expect(told.text).toContain(`${HEAD}0 kWh so far.\nThe charge has ended and the car is still plugged in`);
  expect(told.buttons).toEqual([]);
});

test('a car that takes nothing, in Hinglish, can still be stopped', async () => {
  const driver = await charging('ggw52e', 7200);
  await shows('ggw52e', { charge_state: 'SuspendedEV' });
  const told = await driver.says('meri charging kitni hui?');
  expect(told.text).toContain('Gaadi abhi kuch nahi le rahi: shayad full hai, ya gaadi mein time set hai.');
  expect(told.buttons).toEqual(['Band karein']);
});

test('a charger that is offline shows what was true then', async () => {
  const driver = await charging('ggw52e', 7200);
  await program.clock({ advance_s: 1800 });
  await program.device('ggw52e', { network: false });
  expect((await driver.says('how is my charge going?')).text).toContain(
    'The charger is offline since 10:30 am IST, so this is as of then.',
  );
});

test('one that somebody else uses by now is over', async () => {
  const driver = await charging('ggw52e', 7200);
  const last = { txn_id: '99999999', device_id: 'ggw52e', connector_id: 0, user_id: 'somebody', total_usage: 0 };
  await shows('ggw52e', { charge_state: 3 });
  await program.fault({ path: '/getLatestTransaction', times: 1, status: 200, body: last });
  expect((await driver.says('how is my charge going?')).text).toBe('You have no charge running just now.');
});
