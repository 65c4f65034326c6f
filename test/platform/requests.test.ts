import type { Platform } from '../../src/assistant/platform';
import { failure, playing, type Scripted } from './answering';
import { handClock } from './stand';

/** What must not leave: a mistake of ours is found before the call. */
describe('a request that is wrong', () => {
  let scripted: Scripted;
  beforeAll(async () => {
    scripted = await playing([{ body: {} }]);
  });
  afterAll(() => scripted.close());

  const now = handClock().now();
  const order = { deviceId: 'l5coqi', connectorId: 0, txnId: '12345678', userId: '919900000001', start: now };
  const booking = { deviceId: 'l5coqi', connectorId: 0, userId: '919900000001', start: now, seconds: 3600 };

  test.each<[string, (platform: Platform) => Promise<unknown>]>([
    ['device_id', (platform) => platform.getDeviceState('*')],
    ['device_id', (platform) => platform.getDeviceState('../raw')],
    ['device_id', (platform) => platform.enableDevice('L5COQI')],
    ['device_id', (platform) => platform.disableDevice('abc')],
    ['txn_id', (platform) => platform.getTransactionDetails('12345678901')],
    ['txn_id', (platform) => platform.startTransaction({ ...order, txnId: '12a' })],
    ['connector_id', (platform) => platform.startTransaction({ ...order, connectorId: -1 })],
    ['connector_id', (platform) => platform.stopTransaction({ deviceId: 'l5coqi', connectorId: 0.5 })],
    ['user_id', (platform) => platform.startTransaction({ ...order, userId: '' })],
    ['duration', (platform) => platform.startTransaction({ ...order, seconds: 0 })],
    ['duration', (platform) => platform.startTransaction({ ...order, seconds: 1.5 })],
    ['usage_limit', (platform) => platform.startTransaction({ ...order, usageLimitWh: Number.NaN })],
    ['usage_limit', (platform) => platform.startTransaction({ ...order, usageLimitWh: -5 })],
    ['duration', (platform) => platform.createBooking({ ...booking, seconds: Number.POSITIVE_INFINITY })],
    ['booking_id', (platform) => platform.cancelBooking('')],
    ['vthresh', (platform) => platform.setVoltageThreshold('l5coqi', 0)],
    ['setting', (platform) => platform.configDevice('l5coqi', {})],
    ['location.0', (platform) => platform.configDevice('l5coqi', { location: [91, 0] })],
    ['near.1', (platform) => platform.getDeviceDetails({ near: [12, 181] })],
    ['start_time', (platform) => platform.getDeviceUptime(['l5coqi'], now, now)],
    ['device_id', (platform) => platform.getTransactions({ deviceIds: [], from: now, to: now })],
    ['limit', (platform) => platform.getTransactions({ userId: 'u', from: now, to: now, limit: 0 })],
    ['tariff_id', (platform) => platform.getTariffDetails('a b')],
  ])('never leaves, and the error names %s', async (field, send) => {
    const error = await failure(send(scripted.platform));
    expect(error).toMatchObject({ name: 'PlatformRequestError', nothingHappened: true });
    expect(error.message).toContain(field);
    expect(scripted.calls).toEqual([]);
  });
});

test('a request carries the token, whole seconds and nothing undefined', async () => {
  const seen: unknown[] = [];
  const { platform, close } = await playing([
    (request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        seen.push(request.headers.authorization, request.headers['content-type'], JSON.parse(text));
        response.end('{"message":"charge_started"}');
      });
    },
  ]);
  const start = handClock('2026-11-22T06:30:00.750Z').now();
  await platform.startTransaction({
    deviceId: 'l5coqi',
    connectorId: 0,
    txnId: '1',
    userId: 'u',
    start,
    usageLimitWh: 500,
  });
  expect(seen).toEqual([
    'Bearer secret-token',
    'application/json',
    { device_id: 'l5coqi', connector_id: 0, txn_id: '1', user_id: 'u', start_time: 1795329000, usage_limit: 500 },
  ]);
  await close();
});

test('a search for chargers is a query', async () => {
  const { platform, calls, close } = await playing([{ body: [] }]);
  await platform.getDeviceDetails({});
  await platform.getDeviceDetails({
    near: [12.9, 77.6],
    distanceKm: 2.5,
    fullAddress: true,
    socket: ['ccs', 'gbt'],
    parking: ['2W'],
  });
  expect(calls.map((call) => decodeURIComponent(call))).toEqual([
    'GET /getDeviceDetails',
    'GET /getDeviceDetails?loc=[12.9,77.6]&dist=2.5&fullAddress=true&socket=ccs,gbt&parking=2W',
  ]);
  await close();
});
