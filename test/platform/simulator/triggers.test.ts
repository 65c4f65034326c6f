import { openStand, type Stand } from '../stand';

/** Chargers that do not answer, and what they did all the same. */
let stand: Stand;
beforeEach(async () => {
  stand = await openStand();
});
afterEach(() => stand.close());

const timeout = { status: 500, body: { message: 'device_timeout' } };
const start = (device_id = 'l5coqi') =>
  stand.send('/startTransaction', {
    device_id,
    txn_id: '12345678',
    start_time: stand.clock.now().epochMilliseconds / 1000,
    user_id: '919900000001',
  });
const started = async () => (await stand.send('/getTransactionDetails', { txn_id: '12345678' })).status === 200;
const effects = async () =>
  (await stand.control('/log')).body.log.map(({ effect }: { effect?: { type: string } }) => effect?.type);

test('a silent charger times out and does nothing', async () => {
  await stand.control('/devices/l5coqi', { responds: 'timeout' });
  expect(await start()).toEqual(timeout);
  expect(await started()).toBe(false);
});

test('a charger may act and time out', async () => {
  await stand.control('/devices/l5coqi', { responds: 'timeout_but_acts' });
  expect(await start()).toEqual(timeout);
  expect(await started()).toBe(true);
  expect((await effects())[0]).toBe('transaction_started');
});

test('a charger may act only later', async () => {
  await stand.control('/devices/l5coqi', { responds: 'acts_late', late_s: 45 });
  expect(await start()).toEqual(timeout);
  expect((await effects())[0]).toBe('will_act_late');
  stand.clock.advance(44);
  expect(await started()).toBe(false);
  stand.clock.advance(3600);
  expect((await stand.send('/getTransactionDetails', { txn_id: '12345678' })).body).toMatchObject({
    start_time: 1_795_329_045,
    total_usage: 3299.08,
  });
});

test('what a late charger was told twice it does once, being busy the second time', async () => {
  await stand.control('/devices/l5coqi', { responds: 'acts_late', late_s: 5 });
  await start();
  stand.clock.advance(1);
  await start();
  stand.clock.advance(60);
  await stand.control('/devices/l5coqi', { responds: 'normal' });
  await stand.send('/stopTransaction', { device_id: 'l5coqi' });
  const { body } = await stand.control('/devices');
  expect(body.devices[0].connectors[0].transaction).toBeNull();
  expect(body.devices[0].late_orders).toEqual([]);
});

test('a charger out of reach times out, whatever it is told', async () => {
  expect(await start('vee9hn')).toEqual(timeout);
  expect(await stand.send('/disableDevice', { device_id: 'vee9hn' })).toEqual(timeout);
  expect(await stand.send('/raw', { device_id: 'vee9hn', cp_cmd: 3, vthresh: 260 })).toEqual(timeout);
  expect((await stand.send('/getDeviceState', { device_id: 'vee9hn' })).body).toMatchObject({
    charge_state: 0,
    network: false,
  });
});

test('group and location are written down although the charger is out of reach; the rest is not', async () => {
  expect((await stand.send('/configDevice', { device_id: 'vee9hn', device_group: 'a' })).body).toEqual({
    message: 'config_set',
  });
  expect(await stand.send('/configDevice', { device_id: 'vee9hn', device_group: 'b', rate: 99 })).toEqual(timeout);
  expect((await stand.send('/getDeviceState', { device_id: 'vee9hn' })).body).toMatchObject({
    device_group: 'b',
    rate: 8,
  });
});

test('a charger that goes offline keeps the moment it was last heard', async () => {
  stand.clock.advance(100);
  await stand.control('/devices/l5coqi', { network: false });
  stand.clock.advance(1000);
  expect((await stand.send('/getDeviceState', { device_id: 'l5coqi' })).body).toMatchObject({
    network: false,
    timestamp: 1_795_329_100,
  });
});
