import type { Tariff } from '../charging';
import type { Platform } from '../platform';
import type { KnownDevice } from './site';

/** What a charge costs: rupees by energy, by hour and once, tax on all of it. */
export interface Price {
  perKwh: number;
  perHour: number;
  once: number;
  taxPercent: number;
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** A tariff as one price. Elements with a `from` and `to` of the day are taken as they stand: the dearest of a kind counts. */
function priceOfTariff(tariff: Tariff): Price {
  const dearest = (per: 'kwh' | 'hour') =>
    Math.max(0, ...tariff.variable.filter((element) => element.per === per).map((element) => element.amount));
  return {
    perKwh: dearest('kwh'),
    perHour: dearest('hour'),
    once: sum(tariff.fixed.map((element) => element.amount)),
    taxPercent: tariff.taxPercent,
  };
}

/** The price of a device: its tariff's where the platform knows one, else its rate; undefined where neither is known. */
export async function priceOf(
  device: KnownDevice,
  platform: Pick<Platform, 'getTariffDetails'>,
): Promise<Price | undefined> {
  const tariff = device.tariffId ? await platform.getTariffDetails(device.tariffId) : undefined;
  if (tariff) return priceOfTariff(tariff);
  return device.rate === undefined ? undefined : { perKwh: device.rate, perHour: 0, once: 0, taxPercent: 0 };
}

/** What is told as 0 kWh is told as costing nothing, too. */
const TOLD_AS_NOTHING_WH = 5;

/** Rupees for a charge, to the paisa. */
export function costOf(price: Price, energyWh: number, seconds: number): number {
  const kwh = energyWh < TOLD_AS_NOTHING_WH ? 0 : energyWh / 1000;
  const beforeTax = price.once + price.perKwh * kwh + (price.perHour * seconds) / 3600;
  return Math.round(beforeTax * (1 + price.taxPercent / 100) * 100) / 100;
}

/**
 * The most energy, in whole Wh, that costs no more than `rupees`; undefined where the price is not by energy.
 * Rounded down, so that a charge never costs more than was said.
 */
export function energyFor(price: Price, rupees: number): number | undefined {
  if (price.perKwh <= 0 || price.perHour > 0) return undefined;
  const beforeTax = rupees / (1 + price.taxPercent / 100) - price.once;
  return Math.max(0, Math.floor((beforeTax / price.perKwh) * 1000 + 1e-9));
}

/** The longest time, in whole minutes as seconds, that costs no more than `rupees` where the price is by the hour alone. */
export function secondsFor(price: Price, rupees: number): number | undefined {
  if (price.perHour <= 0 || price.perKwh > 0) return undefined;
  const beforeTax = rupees / (1 + price.taxPercent / 100) - price.once;
  return Math.max(0, Math.floor((beforeTax / price.perHour) * 60 + 1e-9) * 60);
}

/** What so many rupees are enough for: an energy, a time, or both where both cost. */
export interface Affordable {
  energyWh?: number;
  seconds?: number;
}

/**
 * How much can be had for `rupees`, never for more: where energy and time both cost, as long as the money lasts at full
 * power, and as much energy as the rest of it buys. Undefined where neither costs.
 */
export function affordable(price: Price, rupees: number, watts: number): Affordable | undefined {
  if (price.perKwh <= 0 && price.perHour <= 0) return undefined;
  const energyWh = energyFor(price, rupees);
  if (energyWh !== undefined) return { energyWh };
  const seconds = secondsFor(price, rupees);
  if (seconds !== undefined) return { seconds };
  const beforeTax = Math.max(0, rupees / (1 + price.taxPercent / 100) - price.once);
  const aHour = price.perHour + (price.perKwh * watts) / 1000;
  const lasting = Math.floor((beforeTax / aHour) * 60 + 1e-9) * 60;
  const forEnergy = beforeTax - (price.perHour * lasting) / 3600;
  return { seconds: lasting, energyWh: Math.max(0, Math.floor((forEnergy / price.perKwh) * 1000 + 1e-9)) };
}

/**
 * What a socket usually delivers, in watts, for estimates only: 16 A at 230 V on an Indian three-pin or IEC 60309 socket,
 * 32 A on one phase for type 1 and 2 (AIS-138 part 1), and the smallest common DC charger of each kind.
 */
const USUAL_WATTS: Record<string, number> = {
  three_pin: 3300,
  iec_60309: 3300,
  type_1: 7400,
  type_2: 7400,
  gbt: 15_000,
  ccs: 30_000,
  chademo: 30_000,
};

/** The power to estimate with, in watts. */
export function usualPower(device: KnownDevice): number {
  return Math.max(...device.sockets.map((socket) => USUAL_WATTS[socket] ?? 0), 0) || 3300;
}
