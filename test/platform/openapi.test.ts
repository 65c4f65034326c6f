import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Platform } from '../../src/assistant/platform';
import { Temporal } from '../../src/assistant/time';
import { createPlatform } from '../../src/platform/client';
import { handClock, listen } from './stand';

/**
 * The client against a mock that Prism makes of the platform's description: it checks every request and answers with
 * the collection's examples, so that client and simulator do not merely agree with each other.
 */

const start = handClock().now();
const window = { deviceId: 'l5coqi', connectorId: 0, userId: '919900000001', start, seconds: 3600 };
const midnight = Temporal.Instant.from('2026-11-01T00:00:00+05:30');

let mock: ChildProcess;
let platform: Platform;

beforeAll(async () => {
  const port = await freePort();
  mock = spawn(process.execPath, [
    require.resolve('@stoplight/prism-cli/dist/index.js'),
    ...['mock', '--errors', '--port', port, join('src', 'platform', 'openapi.yaml')],
  ]);
  await new Promise<void>((resolve, reject) => {
    mock.stdout?.on('data', (line) => String(line).includes('is listening') && resolve());
    mock.once('exit', () => reject(new Error('Prism did not start')));
  });
  platform = createPlatform({ url: `http://127.0.0.1:${port}`, token: 'any', clock: handClock() });
}, 60_000);
afterAll(() => {
  mock.kill();
});

test('devices are read', async () => {
  expect(await platform.getDeviceState('l5coqi')).toMatchObject({
    deviceId: 'l5coqi',
    protocol: 'kazam',
    connectors: [{ connectorId: 0, state: 'available' }],
    voltageThreshold: 300,
    location: [28.440870621795558, 77.29739761987686],
  });
  expect(
    await platform.getDeviceDetails({
      near: [12.9, 77.6],
      distanceKm: 3,
      fullAddress: true,
      socket: ['ccs', 'gbt'],
      parking: ['4W'],
    }),
  ).toMatchObject([{ name: 'Gate 1', amenities: [{ amenity: 'cafe', distanceKm: 1 }], address: 'Koramangala' }]);
  expect(await platform.getDeviceUptime(['l5coqi'], midnight, start)).toEqual({ l5coqi: '99.2' });
});

test('transactions are read', async () => {
  const charge = { txnId: '64423654', energyWh: 1943.64, endReason: 'plug_disconnected', usageLimitWh: 12735 };
  expect(await platform.getLatestTransaction('l5coqi')).toMatchObject(charge);
  expect(await platform.getTransactionDetails('64423654')).toMatchObject(charge);
  for (const owner of [{ hostId: 'h' }, { deviceIds: ['l5coqi', '3654e5'] }, { userId: 'u' }]) {
    const page = await platform.getTransactions({
      ...owner,
      from: midnight,
      to: start,
      private: false,
      limit: 5,
      offset: 0,
    });
    expect(page).toMatchObject({ total: 1, transactions: [charge] });
  }
});

test.each<[string, () => Promise<unknown>]>([
  ['enabling', () => platform.enableDevice('l5coqi')],
  ['disabling', () => platform.disableDevice('l5coqi')],
  ['a charge for a time', () => platform.startTransaction({ ...window, txnId: '12345678' })],
  [
    'a charge for energy',
    () =>
      platform.startTransaction({
        deviceId: 'l5coqi',
        connectorId: 0,
        userId: 'u',
        start,
        txnId: '1',
        usageLimitWh: 500,
      }),
  ],
  ['a stop', () => platform.stopTransaction(window)],
  [
    'settings',
    () =>
      platform.configDevice('l5coqi', {
        deviceGroup: 'g',
        location: [12, 77],
        hostId: 'h',
        rate: 9.5,
        theftState: true,
      }),
  ],
  ['a threshold', () => platform.setVoltageThreshold('l5coqi', 265)],
  ['a booking', () => platform.createBooking(window)],
  ['a cancelled booking', () => platform.cancelBooking('bk1')],
  ['a tariff', () => platform.getTariffDetails('EOCMi4')],
])('%s is sent as it is described', async (_what, act) => {
  await expect(act()).resolves.not.toThrow();
});

async function freePort(): Promise<string> {
  const server = await listen(() => {});
  await server.close();
  return new URL(server.url).port;
}
