import { firstDay } from '../../../src/platform/simulator/first-day';
import { handClock } from '../stand';

const site = firstDay(handClock().now(), false);
const nowS = handClock().now().epochMilliseconds / 1000;

test('the site has the eight devices, of both protocols, under names of their own', () => {
  expect(site.devices.map(({ deviceId }) => deviceId)).toEqual(
    'l5coqi 3654e5 3pt6d3 4rnhvu 2kdpzr 73df56 vee9hn ggw52e'.split(' '),
  );
  expect(new Set(site.devices.map(({ name }) => name)).size).toBe(8);
  expect(new Set(site.devices.map(({ protocol }) => protocol))).toEqual(new Set(['kazam', 'ocpp']));
});

test('every tariff a device names is there', () => {
  for (const { tariffId } of site.devices) {
    expect(site.tariffs.map(({ tariff_id }) => tariff_id)).toContain(tariffId);
  }
});

test('the month behind is believable: energy fits power and time, no charge overlaps another, ids are new', () => {
  expect(site.ended.length).toBeGreaterThan(200);
  for (const charge of site.ended) {
    expect(charge.endS).toBeGreaterThan(charge.startS);
    expect(charge.endS).toBeLessThan(nowS);
    expect(charge.startS).toBeGreaterThan(nowS - 31 * 86_400);
    expect(charge.energyWh).toBeCloseTo((charge.powerW * (charge.endS - charge.startS)) / 3600, 3);
    if (charge.usageLimitWh !== null) expect(charge.energyWh).toBeLessThanOrEqual(charge.usageLimitWh);
    const others = site.ended.filter(
      (other) => other !== charge && other.deviceId === charge.deviceId && other.connectorId === charge.connectorId,
    );
    expect(others.filter((other) => other.startS < charge.endS && charge.startS < other.endS)).toEqual([]);
  }
  expect(new Set(site.ended.map(({ txnId }) => txnId)).size).toBe(site.ended.length);
  expect(new Set(site.ended.map(({ endReason }) => endReason))).toEqual(
    new Set(['cmd_stop', 'limit_reached', 'plug_disconnected', 'time_elapsed', 'vehicle_full']),
  );
});

test('the same day gives the same site', () => {
  expect(firstDay(handClock().now(), false)).toEqual(site);
});
