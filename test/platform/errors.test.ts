import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { PlatformError } from '../../src/assistant/errors';
import { createPlatform } from '../../src/platform/client';
import { failure, playing, type Scene } from './answering';
import { handClock } from './stand';

const start = {
  deviceId: 'l5coqi',
  connectorId: 0,
  txnId: '12345678',
  userId: '919900000001',
  start: handClock().now(),
};

const cutInTheMiddle: Scene = (_request, response) => {
  response.writeHead(200, { 'content-length': '500' });
  response.write('{"message": "charge_st', () => response.destroy());
};

describe('what the platform answers to a start', () => {
  test.each<[string, Scene, string, boolean]>([
    ['a bad token', { status: 401, body: { message: 'unauthorized' } }, 'PlatformUnauthorizedError', true],
    ['a forbidden call', { status: 403, body: 'no' }, 'PlatformUnauthorizedError', true],
    ['a silent charger', { status: 500, body: { message: 'device_timeout' } }, 'DeviceTimeoutError', false],
    ['a silent charger, said with a 200', { body: { message: 'device_timeout' } }, 'DeviceTimeoutError', false],
    ['a busy charger', { status: 409, body: { message: 'device_busy' } }, 'PlatformRefusedError', true],
    ['an unknown charger', { status: 404, body: { message: 'not_found' } }, 'PlatformRefusedError', true],
    ['a refusal without words', { status: 422, body: '<h1>no</h1>' }, 'PlatformRefusedError', true],
    ['too many calls', { status: 429 }, 'PlatformBusyError', true],
    ['a crash', { status: 500, body: { message: 'internal_error' } }, 'PlatformUnreachableError', false],
    ['a gateway’s page', { status: 502, body: '<html>Bad gateway</html>' }, 'PlatformUnreachableError', false],
    ['garbage', { body: '{"message": "charge_sta' }, 'PlatformUnreachableError', false],
    ['nothing at all', { body: '' }, 'PlatformUnreachableError', false],
    ['the words for something else', { body: { message: 'denabled' } }, 'PlatformUnreachableError', false],
    ['no words', { body: {} }, 'PlatformUnreachableError', false],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'PlatformUnreachableError', false],
    ['a line cut before the answer', (request) => request.socket.destroy(), 'PlatformUnreachableError', false],
    ['a line cut in the answer', cutInTheMiddle, 'PlatformUnreachableError', false],
  ])('%s', async (_what, scene, name, nothingHappened) => {
    const { platform, calls, close } = await playing([scene]);
    const error = await failure(platform.startTransaction(start));
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ name, nothingHappened, endpoint: '/startTransaction' });
    expect(error.message).toContain('/startTransaction');
    expect(error.message).not.toContain('secret-token');
    expect(calls).toHaveLength(1);
    await close();
  });

  test('a refusal says its reason and status', async () => {
    const { platform, close } = await playing([{ status: 409, body: { message: 'device_booked' } }]);
    expect(await failure(platform.startTransaction(start))).toMatchObject({ status: 409, reason: 'device_booked' });
    await close();
  });

  test('an answer that does not come is given up at the deadline', async () => {
    const { platform, calls, close } = await playing([() => {}], { triggerMs: 30 });
    const error = await failure(platform.startTransaction(start));
    expect(error).toMatchObject({ name: 'PlatformUnreachableError', nothingHappened: false });
    expect(error.message).toContain('no answer within 30 ms');
    expect(calls).toHaveLength(1);
    await close();
  });

  test('an answer that never ends is given up at the deadline too', async () => {
    const drip: Scene = (_request, response) => {
      response.write('{');
    };
    const { platform, close } = await playing([drip], { triggerMs: 30 });
    expect(await failure(platform.startTransaction(start))).toMatchObject({ name: 'PlatformUnreachableError' });
    await close();
  });

  test('an endless answer is not read to its end', async () => {
    let sent = 0;
    const flood: Scene = (_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', pour);
      pour();
    };
    const { platform, close } = await playing([flood]);
    const error = await failure(platform.startTransaction(start));
    expect(error.message).toContain('longer than 1048576 bytes');
    await close();
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });
});

describe('a platform nobody can reach', () => {
  test('at a closed port surely did nothing', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const platform = createPlatform({ url: `http://127.0.0.1:${port}`, token: 't', clock: handClock() });
    expect(await failure(platform.startTransaction(start))).toMatchObject({
      name: 'PlatformUnreachableError',
      nothingHappened: true,
    });
  });

  test('under a name that does not exist surely did nothing', async () => {
    const lookup = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
    const platform = createPlatform({
      url: 'https://platform.example',
      token: 't',
      clock: handClock(),
      fetch: () => Promise.reject(lookup),
    });
    expect(await failure(platform.startTransaction(start))).toMatchObject({ nothingHappened: true });
  });

  test('that hangs up without a word may have done it', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const platform = createPlatform({ url: `http://127.0.0.1:${port}`, token: 't', clock: handClock() });
    expect(await failure(platform.startTransaction(start))).toMatchObject({ nothingHappened: false });
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('words for success', () => {
  const booking = { deviceId: 'l5coqi', connectorId: 0, userId: 'u', start: start.start, seconds: 60 };

  test('a booking may be confirmed in any words, and without an id', async () => {
    const { platform, close } = await playing([{ body: { message: 'ok' } }, { status: 201, body: [] }]);
    expect(await platform.createBooking(booking)).toEqual({});
    expect(await platform.createBooking(booking)).toEqual({});
    await close();
  });

  test('a booking id is taken even as a number', async () => {
    const { platform, close } = await playing([{ body: { booking_id: 42 } }]);
    expect(await platform.createBooking(booking)).toEqual({ bookingId: '42' });
    await close();
  });

  test('but not in the words for something else', async () => {
    const { platform, calls, close } = await playing([{ body: { message: 'charge_started' } }]);
    expect(await failure(platform.createBooking(booking))).toMatchObject({ nothingHappened: false });
    expect(await failure(platform.configDevice('l5coqi', { rate: 2 }))).toMatchObject({ nothingHappened: false });
    expect(calls).toHaveLength(2);
    await close();
  });
});
