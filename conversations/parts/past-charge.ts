import type { Transaction } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { costOf, type Price } from '../../src/assistant/site/price';
import { knownPrice } from './estimate';

/** How long a charge lasted, or has lasted so far. */
export function lastedSeconds({ start, end }: Transaction, { now }: Telling): number {
  return start ? Math.max(0, Math.round(start.until(end ?? now).total('seconds'))) : 0;
}

/** The price of each device that was charged on; undefined where none is known. Devices of one tariff are asked about once. */
export async function pricesOf(charges: Transaction[], telling: Telling): Promise<Map<string, Price | undefined>> {
  const ids = new Set(charges.map(({ deviceId }) => deviceId));
  const devices = telling.devices.filter(({ deviceId }) => ids.has(deviceId));
  const asked = new Map<string, Promise<Price | undefined>>();
  const prices = devices.map(async (device) => {
    const key = `${device.tariffId ?? ''} ${device.rate ?? ''}`;
    const price = asked.get(key) ?? knownPrice(device, telling);
    asked.set(key, price);
    return [device.deviceId, await price] as const;
  });
  return new Map(await Promise.all(prices));
}

/** What a charge cost by the price its device has now. */
export function costBy(price: Price | undefined, charge: Transaction, telling: Telling): number | undefined {
  return price && costOf(price, charge.energyWh, lastedSeconds(charge, telling));
}
