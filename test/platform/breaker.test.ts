import { failure, playing, type Scene } from './answering';
import { handClock } from './stand';

const device = { device_id: 'l5coqi', protocol: 'kazam', charge_state: 0, network: true };

/** A platform that can be switched off, by the path or altogether. */
async function switchable() {
  const clock = handClock();
  const down = new Set<string>();
  const scene: Scene = (request, response) => {
    const off = down.has(request.url ?? '') || down.has('*');
    response.writeHead(off ? 503 : 200).end(JSON.stringify(device));
  };
  return { ...(await playing([scene], { clock })), clock, down };
}

test('a platform that is down is called five times, and not for every reader', async () => {
  const { platform, calls, down, close } = await switchable();
  down.add('*');
  for (let reader = 0; reader < 100; reader++) await failure(platform.getDeviceState('l5coqi'));
  expect(calls).toHaveLength(5);
  expect(await failure(platform.getDeviceState('l5coqi'))).toMatchObject({
    name: 'PlatformUnreachableError',
    nothingHappened: true,
  });
  await close();
});

test('after five seconds one reader finds out for all, and all are served again', async () => {
  const { platform, calls, clock, down, close } = await switchable();
  down.add('*');
  for (let reader = 0; reader < 10; reader++) await failure(platform.getDeviceState('l5coqi'));
  clock.advance(4.9);
  await failure(platform.getDeviceState('l5coqi'));
  expect(calls).toHaveLength(5);

  clock.advance(0.1);
  const still = await Promise.all(Array.from({ length: 20 }, () => failure(platform.getDeviceState('l5coqi'))));
  expect(new Set(still.map(({ name }) => name))).toEqual(new Set(['PlatformUnreachableError']));
  expect(calls).toHaveLength(6);

  down.clear();
  clock.advance(5);
  const served = await Promise.all(Array.from({ length: 20 }, () => platform.getDeviceState('l5coqi')));
  expect(served).toHaveLength(20);
  expect(calls).toHaveLength(26);
  await close();
});

test('half an hour of silence, asked for without pause, costs one call in five seconds', async () => {
  const { platform, calls, clock, down, close } = await switchable();
  down.add('*');
  for (let second = 0; second < 1800; second++) {
    await failure(platform.getDeviceState('l5coqi'));
    clock.advance(1);
  }
  expect(calls.length).toBeLessThanOrEqual(5 + 1800 / 5);
  await close();
});

test('an endpoint that is down keeps nobody from the others', async () => {
  const { platform, down, close } = await switchable();
  down.add('/getTariffDetails');
  for (let reader = 0; reader < 10; reader++) await failure(platform.getTariffDetails('t1'));
  expect(await platform.getDeviceState('l5coqi')).toMatchObject({ deviceId: 'l5coqi' });
  await close();
});

test('a clock that is set back closes it', async () => {
  const { platform, clock, down, close } = await switchable();
  down.add('*');
  for (let reader = 0; reader < 10; reader++) await failure(platform.getDeviceState('l5coqi'));
  down.clear();
  clock.advance(-3600);
  expect(await platform.getDeviceState('l5coqi')).toMatchObject({ deviceId: 'l5coqi' });
  await close();
});

test('orders go through all the same, each once', async () => {
  const { platform, calls, down, close } = await switchable();
  down.add('*');
  for (let reader = 0; reader < 10; reader++) await failure(platform.getDeviceState('l5coqi'));
  const before = calls.length;
  await failure(platform.stopTransaction({ deviceId: 'l5coqi', connectorId: 0 }));
  await failure(platform.cancelBooking('bk1'));
  expect(calls.slice(before)).toEqual(['POST /stopTransaction', 'POST /booking/cancelBooking']);
  await close();
});

test('refusals are answers and open nothing', async () => {
  const { platform, calls, close } = await playing([{ status: 400, body: { message: 'bad_request' } }]);
  for (let reader = 0; reader < 20; reader++) await failure(platform.getDeviceState('l5coqi'));
  expect(calls).toHaveLength(20);
  await close();
});
