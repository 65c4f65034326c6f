import type { Booking } from '../../../src/assistant/charging';
import { createLanes } from '../../../src/assistant/ledger/lanes';
import type { BookingsQuery, Platform } from '../../../src/assistant/platform';
import { shareBookings } from '../../../src/assistant/site/shared-bookings';
import { createHandClock, type HandClock, startPlatform } from '../../helpers/platform';

let clock: HandClock;
let started: Awaited<ReturnType<typeof startPlatform>>;
let shared: Platform;
let exact: Platform;

beforeEach(async () => {
  clock = createHandClock();
  started = await startPlatform(clock);
  ({ shared, exact } = shareBookings(started.platform, clock));
});
afterEach(() => started.stop());

const query = (): BookingsQuery => ({ deviceId: 'l5coqi', start: clock.now().add({ hours: 2 }), seconds: 3600 });
const booking = (): Omit<Booking, 'bookingId'> => ({ ...query(), connectorId: 0, userId: '919900000001' });
const looks = async () => (await started.sent('/booking/getBookings')).length;

test('a crowd that looks at the same bookings costs one call, and so do those who look within the second', async () => {
  const wanted = query();
  await Promise.all(Array.from({ length: 100 }, () => shared.getBookings(wanted)));
  clock.advance(0.9);
  await shared.getBookings(wanted);
  expect(await looks()).toBe(1);
  clock.advance(0.2);
  await shared.getBookings(wanted);
  expect(await looks()).toBe(2);
});

test('other bookings are other answers, and an order looks for itself', async () => {
  const wanted = query();
  await shared.getBookings(wanted);
  await shared.getBookings({ ...wanted, seconds: 1800 });
  await exact.getBookings(wanted);
  await exact.getBookings(wanted);
  expect(await looks()).toBe(4);
});

test('what is booked or cancelled here is seen at once, also by who looked while it was done', async () => {
  const wanted = query();
  expect(await shared.getBookings(wanted)).toEqual([]);
  const [{ bookingId = '' }] = await Promise.all([exact.createBooking(booking()), shared.getBookings(wanted)]);
  expect(await shared.getBookings(wanted)).toMatchObject([{ bookingId }]);
  await exact.cancelBooking(bookingId);
  expect(await shared.getBookings(wanted)).toEqual([]);
});

test('a failure is told to those who wait for it, and to nobody after them', async () => {
  await started.control('/faults', { path: '/booking/getBookings', times: 1, status: 401, body: {} });
  const wanted = query();
  const first = await Promise.allSettled([shared.getBookings(wanted), shared.getBookings(wanted)]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await shared.getBookings(wanted)).toEqual([]);
});

test('a clock that was set back keeps no answer', async () => {
  const wanted = query();
  await shared.getBookings(wanted);
  clock.advance(-3600);
  await shared.getBookings(wanted);
  expect(await looks()).toBe(2);
});

test('a lane does one thing at a time, goes on after a failure, and waits for no other lane', async () => {
  const inLane = createLanes();
  const done: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = inLane('l5coqi/0', async () => {
    await held;
    done.push('first');
    throw new Error('no');
  });
  const second = inLane('l5coqi/0', async () => void done.push('second'));
  await inLane('3654e5/0', async () => void done.push('elsewhere'));
  release();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(done).toEqual(['elsewhere', 'first', 'second']);
});
