import { Temporal } from '../../src/assistant/time';
import { openStand, type Stand } from './stand';

/** The client against the simulator: every endpoint, over real HTTP. */
describe('the client', () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await openStand();
  });
  afterEach(() => stand.close());

  const order = () => ({
    deviceId: 'l5coqi',
    connectorId: 0,
    txnId: '1234567890',
    userId: '919900000001',
    start: stand.clock.now(),
  });

  test('reads a device without its private facts', async () => {
    const device = await stand.platform.getDeviceState('l5coqi');
    expect(device).toEqual({
      deviceId: 'l5coqi',
      protocol: 'kazam',
      online: true,
      lastSeen: stand.clock.now(),
      connectors: [{ connectorId: 0, state: 'available' }],
      rate: 10,
      tariffId: 'EOCMi4',
      location: [12.9352, 77.6245],
      hostId: '3x2H6l0vsuXCqEN9rjMNiZPMku62',
      deviceGroup: 'lite_ble',
      theftState: false,
      voltageThreshold: 300,
    });
    expect(JSON.stringify(device)).not.toMatch(/contact|imei|imsi|\+91|86000/);
  });

  test('reads all devices in one call', async () => {
    const devices = await stand.platform.getDeviceStates();
    expect(devices.map(({ deviceId, connectors, online }) => [deviceId, connectors.length, online])).toEqual([
      ['l5coqi', 1, true],
      ['3654e5', 2, true],
      ['3pt6d3', 1, true],
      ['4rnhvu', 4, true],
      ['2kdpzr', 1, true],
      ['73df56', 1, true],
      ['vee9hn', 1, false],
      ['ggw52e', 1, true],
    ]);
    expect((await stand.control('/log')).body.log).toHaveLength(1);
  });

  test('answers undefined for a device, a transaction or a tariff there is not', async () => {
    expect(await stand.platform.getDeviceState('zzzz99')).toBeUndefined();
    expect(await stand.platform.getTransactionDetails('99')).toBeUndefined();
    expect(await stand.platform.getLatestTransaction('zzzz99')).toBeUndefined();
    expect(await stand.platform.getTariffDetails('nothing')).toBeUndefined();
  });

  test('finds chargers near a place, the nearest first, with their opening hours', async () => {
    const found = await stand.platform.getDeviceDetails({ near: [12.9698, 77.75], fullAddress: true });
    expect(found).toEqual([
      {
        deviceId: 'ggw52e',
        name: 'Clubhouse',
        model: 'Kazam AC 7.4 kW',
        rate: 12,
        image: 'https://images.example/ac_single.png',
        openingHours: { opens: Temporal.PlainTime.from('06:00'), closes: Temporal.PlainTime.from('22:00') },
        sockets: ['type_2'],
        vehicleTypes: ['4W'],
        address: 'ITPL Main Road, Whitefield, Bengaluru 560066',
        amenities: [{ amenity: 'gym', distanceKm: 0.1 }],
        location: [12.9698, 77.75],
      },
    ]);
  });

  test.each([
    ['a socket', { socket: ['ccs' as const] }, ['73df56']],
    ['one of two sockets', { socket: ['ccs' as const, 'iec_60309' as const] }, ['3pt6d3', '73df56']],
    ['a vehicle', { parking: ['3W' as const] }, ['l5coqi', '3pt6d3', '2kdpzr', 'vee9hn']],
    ['a distance', { near: [12.9352, 77.6245] as [number, number], distanceKm: 0.17 }, ['l5coqi', '4rnhvu']],
  ])('finds chargers by %s', async (_what, query, ids) => {
    const found = await stand.platform.getDeviceDetails(query);
    expect(found.map(({ deviceId }) => deviceId)).toEqual(ids);
  });

  test('starts, follows and stops a charge', async () => {
    await stand.platform.startTransaction({ ...order(), seconds: 7200 });
    stand.clock.advance(1800);
    const running = await stand.platform.getTransactionDetails('1234567890');
    expect(running).toMatchObject({
      energyWh: 1650,
      powerW: 3300,
      userId: '919900000001',
      start: order().start.subtract({ seconds: 1800 }),
    });
    expect(running).not.toHaveProperty('endReason');
    expect((await stand.platform.getDeviceState('l5coqi'))?.connectors[0]?.state).toBe('charging');

    await stand.platform.stopTransaction({ deviceId: 'l5coqi', connectorId: 0 });
    expect(await stand.platform.getLatestTransaction('l5coqi')).toMatchObject({
      txnId: '1234567890',
      end: stand.clock.now(),
      energyWh: 1650,
      endReason: 'cmd_stop',
    });
  });

  test('pages through a month of a host’s transactions', async () => {
    const query = {
      hostId: '3x2H6l0vsuXCqEN9rjMNiZPMku62',
      from: stand.clock.now().subtract({ hours: 31 * 24 }),
      to: stand.clock.now(),
    };
    const first = await stand.platform.getTransactions(query);
    expect(first.transactions).toHaveLength(25);
    const second = await stand.platform.getTransactions({ ...query, offset: 25, limit: 1000 });
    expect(25 + second.transactions.length).toBe(first.total);
    const ids = [...first.transactions, ...second.transactions].map(({ txnId }) => txnId);
    expect(new Set(ids).size).toBe(first.total);
  });

  test('asks for transactions by user, by devices, and private or not', async () => {
    const month = { from: stand.clock.now().subtract({ hours: 31 * 24 }), to: stand.clock.now(), limit: 1000 };
    const mine = await stand.platform.getTransactions({ ...month, userId: '919900000001' });
    expect(mine.total).toBeGreaterThan(5);
    expect(mine.transactions.every(({ userId }) => userId === '919900000001')).toBe(true);
    const some = await stand.platform.getTransactions({ ...month, deviceIds: ['l5coqi', '73df56'] });
    expect(new Set(some.transactions.map(({ deviceId }) => deviceId))).toEqual(new Set(['l5coqi', '73df56']));
    const open = await stand.platform.getTransactions({ ...month, deviceIds: ['l5coqi'], private: false });
    const closed = await stand.platform.getTransactions({ ...month, deviceIds: ['l5coqi'], private: true });
    const both = await stand.platform.getTransactions({ ...month, deviceIds: ['l5coqi'] });
    expect(closed.total).toBeGreaterThan(0);
    expect(open.total + closed.total).toBe(both.total);
  });

  test('books a charger, sees the booking and takes it back', async () => {
    const booking = {
      deviceId: '3654e5',
      connectorId: 1,
      userId: '919900000001',
      start: stand.clock.now().add({ hours: 3 }),
      seconds: 3600,
    };
    const { bookingId } = await stand.platform.createBooking(booking);
    const window = { deviceId: '3654e5', start: stand.clock.now(), seconds: 86_400 };
    expect(await stand.platform.getBookings(window)).toEqual([{ ...booking, bookingId }]);
    expect(await stand.platform.getBookings({ ...window, connectorId: 0 })).toEqual([]);
    await expect(stand.platform.createBooking({ ...booking, userId: '919900000002' })).rejects.toMatchObject({
      name: 'PlatformRefusedError',
      status: 409,
      reason: 'booking_exists',
      nothingHappened: true,
    });
    await stand.platform.cancelBooking(bookingId ?? '');
    expect(await stand.platform.getBookings(window)).toEqual([]);
  });

  test('reads tariffs with fixed parts, hours and tax', async () => {
    expect(await stand.platform.getTariffDetails('EOCMi4')).toEqual({
      tariffId: 'EOCMi4',
      name: 'Standard',
      fixed: [],
      variable: [{ name: 'Energy', per: 'kwh', amount: 10 }],
      taxPercent: 0,
    });
    expect(await stand.platform.getTariffDetails('T2fix8')).toMatchObject({
      fixed: [{ name: 'Session fee', amount: 20 }],
      taxPercent: 18,
    });
    expect(await stand.platform.getTariffDetails('Hour40')).toMatchObject({
      variable: [{ name: 'Time', per: 'hour', amount: 40 }],
    });
  });

  test('disables, enables and configures a device', async () => {
    await stand.platform.disableDevice('2kdpzr');
    expect((await stand.platform.getDeviceState('2kdpzr'))?.connectors[0]?.state).toBe('disabled');
    await stand.platform.enableDevice('2kdpzr');
    await stand.platform.configDevice('2kdpzr', {
      deviceGroup: 'tower',
      location: [12.9, 77.6],
      hostId: 'newhost',
      rate: 11.5,
      theftState: true,
    });
    await stand.platform.setVoltageThreshold('2kdpzr', 265);
    expect(await stand.platform.getDeviceState('2kdpzr')).toMatchObject({
      connectors: [{ connectorId: 0, state: 'available' }],
      deviceGroup: 'tower',
      location: [12.9, 77.6],
      hostId: 'newhost',
      rate: 11.5,
      theftState: true,
      voltageThreshold: 265,
    });
  });

  test('reads uptime from an Indian midnight', async () => {
    const midnight = Temporal.Instant.from('2026-11-01T00:00:00+05:30');
    expect(await stand.platform.getDeviceUptime(['l5coqi', 'vee9hn'], midnight, stand.clock.now())).toEqual({
      l5coqi: '99.2',
      vee9hn: '71.4',
    });
  });
});
