import * as z from 'zod/mini';
import type { SimulatedDevice } from './site';

/** The fields of the platform's requests, checked as strictly as its documentation allows. */

export const text = z.string().check(z.minLength(1), z.maxLength(200));

/** Epoch seconds, whole, between 2001 and 2286. */
export const epoch = z.int().check(z.gte(1_000_000_000), z.lte(9_999_999_999));

/** Epoch seconds as `getTransactions` also takes them: in quotes. */
export const epochOrText = z.union([epoch, z.pipe(z.string().check(z.regex(/^\d{10}$/)), z.transform(Number))]);

/** A length of time in whole seconds, up to a year. */
export const seconds = z.int().check(z.gte(1), z.lte(31_536_000));

export const connectorNumber = z.int().check(z.gte(0), z.lte(99));

/** Watt-hours or rupees: more than nothing, and finite. */
export const amount = z.number().check(z.gt(0), z.lte(1_000_000_000));

/** The connector that is meant: a device with one needs no number, a device with several does. */
export function connectorMeant(device: SimulatedDevice, connectorId: number | undefined): number | undefined {
  const meant = connectorId ?? (device.connectors.length === 1 ? 0 : undefined);
  return device.connectors.some((connector) => connector.connectorId === meant) ? meant : undefined;
}
