import { NOON, openStand, type Stand } from '../stand';

/** What the platform is sent must be as documented; a 400 names the field. */
let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const time = Date.parse(NOON) / 1000;
const start = { device_id: 'l5coqi', txn_id: '12345678', start_time: time, user_id: 'u' };
const booking = { device_id: 'l5coqi', user_id: 'u', start_time: time, duration: 60 };
const month = { start_time: time - 86_400, end_time: time };
const midnight = Date.parse('2026-11-01T00:00:00+05:30') / 1000;

test.each<[string, unknown, string]>([
  ['/getDeviceState', {}, 'device_id'],
  ['/getDeviceState', { device_id: 7 }, 'device_id'],
  ['/getDeviceState', { device_id: ['l5coqi'] }, 'device_id'],
  ['/getDeviceState', { device_id: 'l5coqi', extra: 1 }, 'extra'],
  ['/getDeviceState', '["l5coqi"]', 'body'],
  ['/getDeviceState', '{"device_id"', 'body'],
  ['/getDeviceState', 'null', 'body'],
  ['/getTransactionDetails', { txn_id: 12345678 }, 'txn_id'],
  ['/getTransactionDetails', { txn_id: '12345678901' }, 'txn_id'],
  ['/getLatestTransaction', { deviceId: 'l5coqi' }, 'device_id'],
  ['/getTransactions', { ...month }, 'device_id'],
  ['/getTransactions', { ...month, user_id: 'u', device_id: 'l5coqi' }, 'device_id'],
  ['/getTransactions', { ...month, user_id: 'u', host_id: 'h' }, 'user_id'],
  ['/getTransactions', { ...month, user_id: 'u', start_time: '2026-11-01' }, 'start_time'],
  ['/getTransactions', { ...month, user_id: 'u', end_time: true }, 'end_time'],
  ['/getTransactions', { ...month, user_id: 'u', private: 'yes' }, 'private'],
  ['/getTransactions', { ...month, user_id: 'u', limit: 0 }, 'limit'],
  ['/getTransactions', { ...month, user_id: 'u', offset: -1 }, 'offset'],
  ['/startTransaction', { ...start, start_time: String(time) }, 'start_time'],
  ['/startTransaction', { ...start, start_time: time * 1000 }, 'start_time'],
  ['/startTransaction', { ...start, start_time: time + 0.5 }, 'start_time'],
  ['/startTransaction', { ...start, user_id: undefined }, 'user_id'],
  ['/startTransaction', { ...start, txn_id: 'abc' }, 'txn_id'],
  ['/startTransaction', { ...start, txn_id: '1234567', device_id: 'ggw52e' }, 'txn_id'],
  ['/startTransaction', { ...start, txn_id: '123456789', device_id: 'ggw52e' }, 'txn_id'],
  ['/startTransaction', { ...start, duration: true }, 'duration'],
  ['/startTransaction', { ...start, duration: 0 }, 'duration'],
  ['/startTransaction', { ...start, usage_limit: '5000' }, 'usage_limit'],
  ['/startTransaction', { ...start, connector_id: 1 }, 'connector_id'],
  ['/startTransaction', { ...start, device_id: '3654e5' }, 'connector_id'],
  ['/stopTransaction', { device_id: '4rnhvu', connector_id: 4 }, 'connector_id'],
  ['/enableDevice', { device_id: '' }, 'device_id'],
  ['/configDevice', { device_id: 'l5coqi' }, 'host_id'],
  ['/configDevice', { device_id: 'l5coqi', rate: '10' }, 'rate'],
  ['/configDevice', { device_id: 'l5coqi', theft_state: 1 }, 'theft_state'],
  ['/configDevice', { device_id: 'l5coqi', location: [91, 0] }, 'location'],
  ['/raw', { device_id: 'l5coqi', cp_cmd: 4, vthresh: 260 }, 'cp_cmd'],
  ['/raw', { device_id: 'l5coqi', cp_cmd: 3, vthresh: '260' }, 'vthresh'],
  ['/getTariffDetails', { tariff_id: 1 }, 'tariff_id'],
  ['/booking/createBooking', { ...booking, duration: -60 }, 'duration'],
  ['/booking/createBooking', { ...booking, device_id: '3654e5' }, 'connector_id'],
  ['/booking/getBookings', { ...booking, connector_id: 9 }, 'connector_id'],
  ['/booking/cancelBooking', { booking_id: 5 }, 'booking_id'],
  ['/getDeviceUptime', { device_id: 'l5coqi', start_time: midnight, end_time: time }, 'device_id'],
  ['/getDeviceUptime', { device_id: ['l5coqi'], start_time: midnight + 1, end_time: time }, 'start_time'],
  ['/getDeviceUptime', { device_id: ['l5coqi'], start_time: midnight, end_time: midnight }, 'end_time'],
  ['/getDeviceDetails?loc=12.9,77.6', undefined, 'loc'],
  ['/getDeviceDetails?dist=far', undefined, 'dist'],
  ['/getDeviceDetails?fullAddress=1', undefined, 'fullAddress'],
  ['/getDeviceDetails?socket=schuko', undefined, 'socket'],
  ['/getDeviceDetails?near=here', undefined, 'near'],
])('%s refuses %j, naming %s', async (path, body, field) => {
  expect(await stand.send(path, body)).toEqual({ status: 400, body: { message: 'bad_request', field } });
});

test.each<[string, unknown]>([
  ['/getDeviceState', { device_id: 'zzzz99' }],
  ['/startTransaction', { ...start, device_id: 'zzzz99' }],
  ['/enableDevice', { device_id: 'zzzz99' }],
  ['/configDevice', { device_id: 'zzzz99', rate: 1 }],
  ['/getTransactions', { ...month, device_id: ['l5coqi', 'zzzz99'] }],
  ['/getTransactionDetails', { txn_id: '1' }],
  ['/getTariffDetails', { tariff_id: 'none' }],
  ['/booking/createBooking', { ...booking, device_id: 'zzzz99' }],
  ['/booking/getBookings', { ...booking, device_id: 'zzzz99' }],
  ['/booking/cancelBooking', { booking_id: 'none' }],
  ['/getDeviceUptime', { device_id: ['zzzz99'], start_time: midnight, end_time: time }],
  ['/noSuchEndpoint', {}],
  ['//elsewhere/getDeviceState', {}],
  ['/getDeviceState', undefined],
])('%s does not find %j', async (path, body) => {
  expect(await stand.send(path, body)).toEqual({ status: 404, body: { message: 'not_found' } });
});

test('times of getTransactions may stand in quotes', async () => {
  const answer = await stand.send('/getTransactions', {
    device_id: 'l5coqi',
    start_time: String(time - 30 * 86_400),
    end_time: String(time),
  });
  expect(answer.body).toMatchObject({ count: { start: 0, end: 25 } });
  expect(answer.body.count.total).toBeGreaterThan(20);
});

test.each(['', 'wrong', 'Local', 'localx'])('a token like "%s" is refused everywhere', async (token) => {
  const refused = { status: 401, body: { message: 'unauthorized' } };
  expect(await stand.send('/getDeviceState', { device_id: '*' }, token)).toEqual(refused);
});

test('nothing that was refused changed anything', async () => {
  const { body } = await stand.control('/log');
  expect(body.log.length).toBeGreaterThan(50);
  expect(body.log.every(({ effect }: { effect: unknown }) => effect === null)).toBe(true);
});

test('bookings back to back are no overlap; any common second is', async () => {
  const at = (start_time: number, duration: number) =>
    stand.send('/booking/createBooking', { ...booking, start_time, duration });
  expect((await at(time + 3600, 3600)).body).toEqual({ message: 'booking_created', booking_id: 'bk1001' });
  expect((await at(time + 7200, 60)).status).toBe(200);
  expect((await at(time, 3600)).status).toBe(200);
  for (const [from, seconds] of [
    [3599, 2],
    [7199, 10],
    [4000, 10],
    [0, 10_000],
  ] as const) {
    expect(await at(time + from, seconds)).toEqual({ status: 409, body: { message: 'booking_exists' } });
  }
});
