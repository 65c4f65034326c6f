import { openStand, type Stand } from '../stand';

/** Charges on the simulator, seen from outside. */
let stand: Stand;
beforeEach(async () => {
  stand = await openStand();
});
afterEach(() => stand.close());

const nowS = () => stand.clock.now().epochMilliseconds / 1000;
const order = (facts: object = {}) => ({
  device_id: 'l5coqi',
  txn_id: '1234567890',
  start_time: nowS(),
  user_id: '919900000001',
  ...facts,
});
const start = (facts?: object) => stand.send('/startTransaction', order(facts));
const details = async (txn_id = '1234567890') => (await stand.send('/getTransactionDetails', { txn_id })).body;
const state = async (device_id: string) => (await stand.send('/getDeviceState', { device_id })).body;

describe('a charge', () => {
  test('for a time ends on the second, however late one looks', async () => {
    await start({ duration: 3600 });
    stand.clock.advance(100_000);
    expect(await details()).toMatchObject({
      start_time: 1_795_329_000,
      end_time: 1_795_332_600,
      total_usage: 3300,
      end_reason: 'time_elapsed',
      tx_status: 0,
    });
  });

  test('for an amount of energy takes exactly that', async () => {
    await start({ usage_limit: 5000 });
    stand.clock.advance(5454);
    expect(await details()).not.toHaveProperty('end_reason');
    stand.clock.advance(1);
    expect(await details()).toMatchObject({ total_usage: 5000, usage_limit: 5000, end_reason: 'limit_reached' });
  });

  test('without a limit ends with a full car', async () => {
    await start();
    stand.clock.advance(86_400);
    expect(await details()).toMatchObject({ total_usage: 20_000, end_reason: 'vehicle_full', end_time: 1_795_350_818 });
  });

  test('without a car draws nothing until one comes', async () => {
    await start({ device_id: '2kdpzr', duration: 7200 });
    stand.clock.advance(3600);
    expect(await details()).toMatchObject({ total_usage: 0, power: 0, tx_status: 2 });
    await stand.control('/devices/2kdpzr/plug', { connector_id: 0, power_w: 3000 });
    stand.clock.advance(10_000);
    expect(await details()).toMatchObject({ total_usage: 3000, end_reason: 'time_elapsed' });
  });

  test('ends when the plug is pulled', async () => {
    await start();
    stand.clock.advance(600);
    const { body } = await stand.control('/devices/l5coqi/unplug', { connector_id: 0 });
    expect(body.connectors[0]).toEqual({ connector_id: 0, charge_state: 0, car: null, transaction: null });
    expect(await details()).toMatchObject({ total_usage: 550, end_reason: 'plug_disconnected' });
  });

  test('ordered for later begins later', async () => {
    await start({ start_time: nowS() + 3600, duration: 600 });
    stand.clock.advance(1800);
    expect((await state('l5coqi')).charge_state).toBe(0);
    expect(await details()).toMatchObject({ total_usage: 0, tx_status: 2, start_time: 1_795_332_600 });
    stand.clock.advance(1900);
    expect((await state('l5coqi')).charge_state).toBe(2);
    stand.clock.advance(600);
    expect(await details()).toMatchObject({ total_usage: 550, end_time: 1_795_333_200 });
  });

  test('ordered for later can be stopped before it begins', async () => {
    await start({ start_time: nowS() + 3600, duration: 600 });
    stand.clock.advance(60);
    expect((await stand.send('/stopTransaction', { device_id: 'l5coqi' })).body).toEqual({ message: 'charge_stop' });
    expect(await details()).toMatchObject({ total_usage: 0, end_reason: 'cmd_stop', start_time: 1_795_329_060 });
  });

  test('that stops in between leaves the car the rest', async () => {
    await start({ usage_limit: 15_000 });
    stand.clock.advance(86_400);
    await start({ txn_id: '77' });
    stand.clock.advance(86_400);
    expect(await details('77')).toMatchObject({ total_usage: 5000, end_reason: 'vehicle_full' });
  });
});

describe('an OCPP charger', () => {
  test('shows a plugged-in car before, while and after it charges', async () => {
    const codes: number[] = [];
    const look = async () => codes.push((await state('ggw52e')).charge_state);
    await look();
    await stand.control('/devices/ggw52e/plug', { connector_id: 0, power_w: 7200 });
    await look();
    await start({ device_id: 'ggw52e', txn_id: '12345678', duration: 60 });
    await look();
    stand.clock.advance(60);
    await look();
    await stand.control('/devices/ggw52e/unplug', { connector_id: 0 });
    await look();
    expect(codes).toEqual([0, 9, 2, 13, 0]);
  });

  test('with several connectors shows each', async () => {
    await start({ device_id: '4rnhvu', connector_id: 2, txn_id: '12345678' });
    expect(await state('4rnhvu')).toMatchObject({
      charge_state: 0,
      num_connectors: 4,
      connectors: [0, 0, 2, 0].map((charge_state, connector_id) => ({ connector_id, charge_state })),
    });
  });
});

describe('a start is refused', () => {
  test('on a busy charger', async () => {
    expect(await start({ device_id: '3pt6d3' })).toEqual({ status: 409, body: { message: 'device_busy' } });
  });

  test('within another’s booking, but not within one’s own', async () => {
    const booking = { device_id: 'l5coqi', user_id: '919900000002', start_time: nowS() - 60, duration: 120 };
    await stand.send('/booking/createBooking', booking);
    expect(await start()).toEqual({ status: 409, body: { message: 'device_booked' } });
    expect((await start({ start_time: nowS() + 60 })).status).toBe(200);
    await stand.send('/stopTransaction', { device_id: 'l5coqi' });
    expect((await start({ user_id: '919900000002' })).status).toBe(200);
  });

  test('on a disabled or broken charger', async () => {
    await stand.send('/disableDevice', { device_id: 'l5coqi' });
    expect(await start()).toEqual({ status: 409, body: { message: 'device_unavailable' } });
    await stand.send('/enableDevice', { device_id: 'l5coqi' });
    await stand.control('/devices/l5coqi', { charge_state: 11 });
    expect(await start()).toEqual({ status: 409, body: { message: 'device_unavailable' } });
    await stand.control('/devices/l5coqi', { charge_state: 0 });
    expect((await start()).status).toBe(200);
  });
});

test('disabling a charger stops what charges there', async () => {
  await start();
  stand.clock.advance(600);
  await stand.send('/disableDevice', { device_id: 'l5coqi' });
  expect(await details()).toMatchObject({ total_usage: 550, end_reason: 'cmd_stop' });
  expect((await state('l5coqi')).charge_state).toBe(1);
});

test('stopping where nothing charges is refused', async () => {
  expect(await stand.send('/stopTransaction', { device_id: 'l5coqi' })).toEqual({
    status: 409,
    body: { message: 'no_transaction' },
  });
});

describe('a txn_id used twice', () => {
  const twice = async () => {
    await start({ duration: 60 });
    stand.clock.advance(60);
    await start({ duration: 60 });
    stand.clock.advance(3600);
    const query = { device_id: 'l5coqi', start_time: nowS() - 10_000, end_time: nowS() };
    return (await stand.send('/getTransactions', query)).body.count.total;
  };

  test('charges twice', async () => {
    expect(await twice()).toBe(2);
  });

  test('charges once where the platform deduplicates', async () => {
    await stand.close();
    stand = await openStand({ deduplicates: true });
    expect(await twice()).toBe(1);
  });
});
