import type { Platform } from '../../src/assistant/platform';
import { Temporal } from '../../src/assistant/time';
import { failure, playing } from './answering';
import { handClock } from './stand';

/** Answers in the shapes the platform leaves open. */
async function reading<Answer>(body: unknown, read: (platform: Platform) => Promise<Answer>): Promise<Answer> {
  const { platform, close } = await playing([{ body }]);
  return read(platform).finally(close);
}

const device = { device_id: 'l5coqi', protocol: 'kazam', charge_state: 0, network: true };
const transaction = { txn_id: '12345678', device_id: 'l5coqi', start_time: 1663597278 };
const now = handClock().now();
const month = { userId: 'u', from: now, to: now };

describe('devices', () => {
  const state = (body: unknown) => reading(body, (platform) => platform.getDeviceState('l5coqi'));

  test.each([
    [
      'objects',
      [
        { connector_id: 1, charge_state: 2 },
        { connector_id: 0, charge_state: 9 },
      ],
      [
        [1, 'charging'],
        [0, 'preparing'],
      ],
    ],
    [
      'objects without a number',
      [{ charge_state: 0 }, { charge_state: '13' }],
      [
        [0, 'available'],
        [1, 'finishing'],
      ],
    ],
    [
      'bare codes',
      [0, 2],
      [
        [0, 'available'],
        [1, 'charging'],
      ],
    ],
    [
      'OCPP’s words',
      ['SuspendedEV', 'Reserved'],
      [
        [0, 'suspended_ev'],
        [1, 'reserved'],
      ],
    ],
    [
      'nothing',
      undefined,
      [
        [0, 'charging'],
        [1, 'charging'],
      ],
    ],
    [
      'nonsense',
      'two',
      [
        [0, 'charging'],
        [1, 'charging'],
      ],
    ],
  ])('list their connectors as %s', async (_what, connectors, expected) => {
    const answer = await state({ ...device, protocol: 'ocpp', charge_state: 2, num_connectors: 2, connectors });
    expect(answer?.connectors.map(({ connectorId, state }) => [connectorId, state])).toEqual(expected);
  });

  test('take numbers in quotes and leave out what makes no sense', async () => {
    const answer = await state({
      ...device,
      protocol: 'OCPP1.6',
      rate: '10.5',
      timestamp: '1663639172',
      location: ['12.9', '77.6'],
      theft_state: 'perhaps',
      tariff: null,
      config: { v_thresh: 'high' },
    });
    expect(answer).toEqual({
      deviceId: 'l5coqi',
      protocol: 'ocpp',
      online: true,
      lastSeen: Temporal.Instant.from('2022-09-20T01:59:32Z'),
      connectors: [{ connectorId: 0, state: 'available' }],
      rate: 10.5,
      location: [12.9, 77.6],
    });
  });

  test('that cannot be read do not hide the others', async () => {
    const body = [
      device,
      { ...device, device_id: null },
      'x',
      { ...device, protocol: 'other' },
      null,
      { ...device, device_id: '3654e5' },
    ];
    const devices = await reading(body, (platform) => platform.getDeviceStates());
    expect(devices.map(({ deviceId }) => deviceId)).toEqual(['l5coqi', '3654e5']);
  });

  test('that are one and cannot be read are an error that quotes nobody', async () => {
    const error = await failure(state({ ...device, network: 'yes', config: { contact: '+919958943092' } }));
    expect(error).toMatchObject({ name: 'PlatformUnreachableError' });
    expect(error.message).toBe('/getDeviceState: answered something undocumented at "network"');
  });
});

describe('transactions', () => {
  test('of the collection’s own examples are read', async () => {
    const body = {
      ...transaction,
      connector_id: 0,
      user_id: 919900000001,
      end_time: 1663626764,
      power: 0,
      total_usage: 1943.64,
      tx_status: 0,
      usage_limit: 12735,
      voltage: 236.5,
      end_reason: 'plug_disconnected',
      payment_initialised: true,
    };
    expect(await reading(body, (platform) => platform.getLatestTransaction('l5coqi'))).toEqual({
      txnId: '12345678',
      deviceId: 'l5coqi',
      connectorId: 0,
      userId: '919900000001',
      start: Temporal.Instant.from('2022-09-19T14:21:18Z'),
      end: Temporal.Instant.from('2022-09-19T22:32:44Z'),
      energyWh: 1943.64,
      usageLimitWh: 12735,
      powerW: 0,
      voltageV: 236.5,
      endReason: 'plug_disconnected',
    });
  });

  test.each([[{}], [null], [[]]])('there are none where the platform answers %j', async (body) => {
    expect(await reading(body, (platform) => platform.getLatestTransaction('l5coqi'))).toBeUndefined();
  });

  test('that cannot be read do not hide the rest of a page', async () => {
    const body = { count: { start: 0, end: 25, total: '7' }, transactions: [transaction, { txn_id: null }] };
    const page = await reading(body, (platform) => platform.getTransactions(month));
    expect(page).toMatchObject({ total: 7, transactions: [{ txnId: '12345678', connectorId: 0, energyWh: 0 }] });
  });

  test('without a count are as many as are seen', async () => {
    const page = await reading({ transactions: [transaction] }, (platform) =>
      platform.getTransactions({ ...month, offset: 25 }),
    );
    expect(page.total).toBe(26);
  });
});

describe('bookings', () => {
  const booking = { booking_id: 7, device_id: 'l5coqi', user_id: 'u', start_time: '1663597278', duration: 3600 };
  const read = (platform: Platform) => platform.getBookings({ deviceId: 'l5coqi', start: now, seconds: 60 });

  test.each([
    ['wrapped', { bookings: [booking] }],
    ['bare', [booking]],
  ])('are read %s', async (_how, body) => {
    expect(await reading(body, read)).toMatchObject([{ bookingId: '7', connectorId: 0, seconds: 3600 }]);
  });

  test('that cannot be read never look like a free charger', async () => {
    const error = await failure(reading({ bookings: [{ ...booking, start_time: 'soon' }] }, read));
    expect(error).toMatchObject({ name: 'PlatformUnreachableError' });
  });
});

describe('descriptions of chargers', () => {
  const details = (body: object) => reading([body], (platform) => platform.getDeviceDetails({}));

  test.each([
    ['10:00 - 23:59', '10:00:00', '23:59:00'],
    ['06:00-24:00', '06:00:00', '00:00:00'],
    ['22:00 - 6:00', '22:00:00', '06:00:00'],
  ])('are open %s', async (timings, opens, closes) => {
    const [found] = await details({ timings });
    expect([String(found?.openingHours?.opens), String(found?.openingHours?.closes)]).toEqual([opens, closes]);
  });

  test.each(['always', '25:00 - 26:00', '', 24])('do not make up opening hours from %j', async (timings) => {
    expect((await details({ timings }))[0]).not.toHaveProperty('openingHours');
  });

  test('may say next to nothing', async () => {
    expect(
      await details({ amenities: [{ amenity: 'cafe', distance: '1' }, 'bar'], sockets: 'ccs', address: [] }),
    ).toEqual([{ sockets: [], vehicleTypes: [], amenities: [{ amenity: 'cafe', distanceKm: 1 }] }]);
  });
});

test('a tariff shows the elements that are understood', async () => {
  const body = {
    variable: [
      { name: 'Energy', per: 'kwh', amount: '9.5', from: 0, to: 20 },
      { name: 'Idling', per: 'minute', amount: 1 },
    ],
    fixed: 'none',
  };
  expect(await reading(body, (platform) => platform.getTariffDetails('EOCMi4'))).toEqual({
    tariffId: 'EOCMi4',
    fixed: [],
    variable: [{ name: 'Energy', per: 'kwh', amount: 9.5, from: 0, to: 20 }],
    taxPercent: 0,
  });
});

test('uptime is shown as given, for the devices that were asked for', async () => {
  const midnight = Temporal.Instant.from('2026-11-01T00:00:00+05:30');
  const read = (platform: Platform) => platform.getDeviceUptime(['l5coqi', '3654e5'], midnight, now);
  expect(await reading({ l5coqi: 99, '3654e5': null, other: '3' }, read)).toEqual({ l5coqi: '99' });
});
