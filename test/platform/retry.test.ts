import { failure, playing, type Scene } from './answering';
import { handClock } from './stand';

const device = { device_id: 'l5coqi', protocol: 'kazam', charge_state: 0, network: true };
const good: Scene = { body: device };
const crash: Scene = { status: 503, body: 'later' };

describe('a read', () => {
  test('is tried three times, further and further apart', async () => {
    const { platform, calls, waits, close } = await playing([crash, { body: '<html>' }, good]);
    expect(await platform.getDeviceState('l5coqi')).toMatchObject({ deviceId: 'l5coqi' });
    expect(calls).toHaveLength(3);
    expect(waits).toEqual([200, 400]);
    await close();
  });

  test('is given up after the third try', async () => {
    const { platform, calls, close } = await playing([crash]);
    expect(await failure(platform.getDeviceStates())).toMatchObject({ name: 'PlatformUnreachableError' });
    expect(calls).toHaveLength(3);
    await close();
  });

  test('waits as long as the platform asks', async () => {
    const { platform, waits, close } = await playing([{ status: 429, headers: { 'retry-after': '3' } }, good]);
    await platform.getDeviceState('l5coqi');
    expect(waits).toEqual([3200]);
    await close();
  });

  test('waits until the date the platform names', async () => {
    const date = handClock().now().add({ seconds: 2 });
    const header = new Date(date.epochMilliseconds).toUTCString();
    const { platform, waits, close } = await playing([{ status: 429, headers: { 'retry-after': header } }, good]);
    await platform.getDeviceState('l5coqi');
    expect(waits).toEqual([2200]);
    await close();
  });

  test('does not keep a person waiting for minutes', async () => {
    const { platform, calls, waits, close } = await playing([{ status: 429, headers: { 'retry-after': '300' } }]);
    const error = await failure(platform.getDeviceState('l5coqi'));
    expect(error).toMatchObject({ name: 'PlatformBusyError', retryAfterMs: 300_000 });
    expect([calls.length, waits.length]).toEqual([1, 0]);
    await close();
  });

  test('is told of a rate limit that another read ran into, and does not call into it', async () => {
    const clock = handClock();
    const { platform, calls, waits, close } = await playing(
      [{ status: 429, headers: { 'retry-after': '300' } }, good],
      { clock },
    );
    await failure(platform.getDeviceState('l5coqi'));
    expect(await failure(platform.getTariffDetails('t1'))).toMatchObject({
      name: 'PlatformBusyError',
      retryAfterMs: 300_000,
    });
    clock.advance(295);
    await platform.getDeviceState('l5coqi');
    expect([calls.length, waits]).toEqual([2, [5100]]);
    await close();
  });

  test('gives all its tries one deadline', async () => {
    const clock = handClock();
    const slow: Scene = (_request, response) => {
      clock.advance(3);
      response.writeHead(503).end();
    };
    const { platform, calls, close } = await playing([slow], { clock });
    await failure(platform.getDeviceState('l5coqi'));
    expect(calls).toHaveLength(2);
    await close();
  });

  test.each<[string, Scene]>([
    ['refused', { status: 400, body: { message: 'bad_request' } }],
    ['unauthorized', { status: 401 }],
  ])('that is %s is not tried again', async (_what, scene) => {
    const { platform, calls, close } = await playing([scene]);
    await failure(platform.getDeviceState('l5coqi'));
    expect(calls).toHaveLength(1);
    await close();
  });

  test('that hung for its whole deadline is not tried again', async () => {
    const { platform, calls, close } = await playing([() => {}], { databaseMs: 30 });
    await failure(platform.getDeviceState('l5coqi'));
    expect(calls).toHaveLength(1);
    await close();
  });
});

describe('what changes something is sent once', () => {
  const start = handClock().now();
  const booking = { deviceId: 'l5coqi', connectorId: 0, userId: 'u', start, seconds: 60 };

  test.each<[string, (platform: Awaited<ReturnType<typeof playing>>['platform']) => Promise<unknown>]>([
    ['startTransaction', (platform) => platform.startTransaction({ ...booking, txnId: '1' })],
    ['stopTransaction', (platform) => platform.stopTransaction(booking)],
    ['enableDevice', (platform) => platform.enableDevice('l5coqi')],
    ['disableDevice', (platform) => platform.disableDevice('l5coqi')],
    ['configDevice', (platform) => platform.configDevice('l5coqi', { deviceGroup: 'g' })],
    ['setVoltageThreshold', (platform) => platform.setVoltageThreshold('l5coqi', 260)],
    ['createBooking', (platform) => platform.createBooking(booking)],
    ['cancelBooking', (platform) => platform.cancelBooking('bk1')],
  ])('%s', async (_name, act) => {
    for (const scene of [crash, { status: 429 }, { status: 500, body: { message: 'device_timeout' } }]) {
      const { platform, calls, close } = await playing([scene]);
      await failure(act(platform));
      expect(calls).toHaveLength(1);
      await close();
    }
  });
});
