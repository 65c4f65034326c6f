import { failure } from '../answering';
import { openStand, type Stand } from '../stand';

/** The simulator's controls: faults, log, snapshot, reset. */
let stand: Stand;
beforeEach(async () => {
  stand = await openStand();
});
afterEach(() => stand.close());

const start = (txn_id = '12345678') =>
  stand.send('/startTransaction', {
    device_id: 'l5coqi',
    txn_id,
    start_time: stand.clock.now().epochMilliseconds / 1000,
    user_id: 'u',
  });
const fault = (facts: object) => stand.control('/faults', { path: '/startTransaction', times: 1, ...facts });
const started = async () => (await stand.send('/getTransactionDetails', { txn_id: '12345678' })).status === 200;

describe('a fault', () => {
  test('answers in its own words, so many times, and nothing happens', async () => {
    await fault({ times: 2, status: 409, body: { message: 'device_busy' } });
    expect(await start()).toEqual({ status: 409, body: { message: 'device_busy' } });
    expect((await start()).status).toBe(409);
    expect(await started()).toBe(false);
    expect((await start()).status).toBe(200);
  });

  test('may lie with a 200', async () => {
    await fault({ body: { message: 'denabled' } });
    expect(await start()).toEqual({ status: 200, body: { message: 'denabled' } });
    expect(await started()).toBe(false);
  });

  test('may be no JSON at all', async () => {
    await fault({ status: 502, body: '<html>Bad gateway</html>' });
    const response = await fetch(`${stand.url}/startTransaction`, { method: 'POST' });
    expect([response.status, await response.text()]).toEqual([502, '<html>Bad gateway</html>']);
  });

  test('with 429 says when to come again', async () => {
    await fault({ status: 429 });
    const response = await fetch(`${stand.url}/startTransaction`, { method: 'POST' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
  });

  test('may cut the line before anything happens', async () => {
    await fault({ drop: 'before' });
    await failure(start());
    expect(await started()).toBe(false);
  });

  test('may cut the line after it has happened', async () => {
    await fault({ drop: 'after' });
    await failure(start());
    expect(await started()).toBe(true);
  });

  test('may only be slow', async () => {
    await fault({ delay_ms: 20 });
    expect((await start()).body).toEqual({ message: 'charge_started' });
  });

  test('hits its own path alone', async () => {
    await fault({ path: '/booking/getBookings', status: 500 });
    expect((await start()).status).toBe(200);
  });

  test.each([
    ['path', { path: 'everything' }],
    ['times', { times: 0 }],
    ['status', { status: 99 }],
    ['drop', { drop: 'sometimes' }],
    ['colour', { colour: 'red' }],
  ])('with a wrong %s is refused', async (field, facts) => {
    expect(await fault(facts)).toEqual({ status: 400, body: { message: 'bad_request', field } });
  });
});

describe('the log', () => {
  test('has every call in order, with its body and what it did', async () => {
    await stand.send('/getDeviceState', { device_id: 'l5coqi' });
    await start();
    await fault({ drop: 'after', path: '/stopTransaction' });
    await failure(stand.send('/stopTransaction', { device_id: 'l5coqi' }));
    await stand.send('/stopTransaction', { device_id: 'l5coqi' }, 'wrong');
    const { body } = await stand.control('/log');
    const touched = { device_id: 'l5coqi', connector_id: 0, txn_id: '12345678', user_id: 'u' };
    expect(body.log).toMatchObject([
      {
        seq: 1,
        at: '2026-11-22T06:30:00.000Z',
        path: '/getDeviceState',
        body: { device_id: 'l5coqi' },
        status: 200,
        effect: null,
      },
      {
        seq: 2,
        method: 'POST',
        path: '/startTransaction',
        body: { txn_id: '12345678' },
        status: 200,
        answer: { message: 'charge_started' },
        effect: { type: 'transaction_started', ...touched },
      },
      {
        seq: 3,
        path: '/stopTransaction',
        effect: { type: 'transaction_stopped', ...touched },
        fault: { drop: 'after' },
      },
      { seq: 4, path: '/stopTransaction', status: 401, answer: { message: 'unauthorized' }, effect: null },
    ]);
    expect(body.log[2]).not.toHaveProperty('status');
    expect((await stand.control('/log?after=3')).body.log).toHaveLength(1);
    expect((await stand.control('/log?after=x')).status).toBe(400);
  });
});

describe('a device', () => {
  test('is shown with its car, its charge and its bookings', async () => {
    await start();
    await stand.send('/booking/createBooking', {
      device_id: 'l5coqi',
      user_id: 'u',
      start_time: 1_795_400_000,
      duration: 60,
    });
    stand.clock.advance(3600);
    const { body } = await stand.control('/devices');
    expect(body.now).toBe('2026-11-22T07:30:00.000Z');
    expect(body.devices[0]).toMatchObject({
      device_id: 'l5coqi',
      name: 'Gate 1',
      responds: 'normal',
      connectors: [
        {
          connector_id: 0,
          charge_state: 2,
          car: { power_w: 3300, needs_wh: 16_700 },
          transaction: { txn_id: '12345678', user_id: 'u', total_usage: 3300, power: 3300 },
        },
      ],
      bookings: [{ booking_id: 'bk1001', user_id: 'u' }],
    });
  });

  test.each([
    ['/devices/l5coqi', { responds: 'never' }, 'responds'],
    ['/devices/l5coqi', { charge_state: 7 }, 'charge_state'],
    ['/devices/l5coqi', { network: 1 }, 'network'],
    ['/devices/l5coqi/plug', { connector_id: 0 }, 'power_w'],
    ['/devices/l5coqi/plug', { connector_id: 1, power_w: 1 }, 'connector_id'],
    ['/devices/l5coqi/unplug', {}, 'connector_id'],
    ['/clock', { advance_s: '5' }, 'advance_s'],
    ['/clock', { set: 'tomorrow' }, 'set'],
  ])('%s refuses %j, naming %s', async (path, body, field) => {
    expect(await stand.control(path, body)).toEqual({ status: 400, body: { message: 'bad_request', field } });
  });

  test('that is not there is not found', async () => {
    expect((await stand.control('/devices/zzzz99', {})).status).toBe(404);
    expect((await stand.control('/devices/zzzz99/plug', { connector_id: 0, power_w: 1 })).status).toBe(404);
    expect((await stand.control('/nothing')).status).toBe(404);
  });

  test('without a car cannot be unplugged', async () => {
    expect((await stand.control('/devices/2kdpzr/unplug', { connector_id: 0 })).body).toEqual({
      message: 'not_plugged',
    });
  });
});

test('the clock moves with all that is due', async () => {
  await start();
  expect((await stand.control('/clock', { advance_s: 7200 })).body).toEqual({ now: '2026-11-22T08:30:00Z' });
  expect((await stand.send('/getTransactionDetails', { txn_id: '12345678' })).body.total_usage).toBe(6600);
});

test('a reset is back to the first day; the log starts anew but its numbers go on', async () => {
  const before = (await stand.control('/devices')).body;
  await start();
  await stand.control('/devices/l5coqi', { responds: 'timeout' });
  expect((await stand.control('/reset', {})).body).toEqual({ message: 'reset' });
  expect((await stand.control('/devices')).body).toEqual(before);
  await stand.send('/getDeviceState', { device_id: 'l5coqi' });
  expect((await stand.control('/log')).body.log).toMatchObject([{ seq: 2 }]);
});

test('what was saved goes on after a restart as if nothing had been', async () => {
  const saved: string[] = [];
  await stand.close();
  stand = await openStand({ save: (snapshot) => void saved.push(JSON.stringify(snapshot)) });
  await start();
  await stand.send('/getDeviceState', { device_id: 'l5coqi' });
  expect(saved).toHaveLength(1);
  await stand.close();

  stand = await openStand({ snapshot: JSON.parse(saved.at(-1) ?? '') });
  stand.clock.advance(3600);
  expect((await stand.send('/getTransactionDetails', { txn_id: '12345678' })).body.total_usage).toBe(3300);
  expect((await stand.control('/log')).body.log).toMatchObject([{ seq: 1, path: '/startTransaction' }, { seq: 2 }]);
});

test('a call is answered only when what it did is saved', async () => {
  let finish = () => {};
  let reached = () => {};
  const saving = new Promise<void>((resolve) => {
    reached = resolve;
  });
  await stand.close();
  stand = await openStand({
    save() {
      reached();
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    },
  });
  let answered = false;
  const call = start().then(() => {
    answered = true;
  });
  await saving;
  await stand.control('/devices');
  expect(answered).toBe(false);
  finish();
  await call;
});
