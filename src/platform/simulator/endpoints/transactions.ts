import * as z from 'zod/mini';
import { type KnownTransaction, transactionsOf } from '../answers';
import { answer, badRequest, databaseEndpoint, notFound } from '../endpoint';
import { epochOrText, text } from '../fields';
import type { SimulatedDevice, Site } from '../site';
import { findDevice } from '../site-changes';

const PAGE = 25;

const query = z.strictObject({
  host_id: z.optional(text),
  device_id: z.optional(z.union([text, z.array(text).check(z.minLength(1))])),
  user_id: z.optional(text),
  start_time: epochOrText,
  end_time: epochOrText,
  private: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  offset: z.optional(z.int().check(z.gte(0))),
});

/** A period's transactions of one host, some devices or one user, newest first, page by page. */
export const getTransactions = databaseEndpoint('POST', '/getTransactions', query, (site, body, nowS) => {
  const { host_id, device_id, user_id, limit = PAGE, offset = 0 } = body;
  if ([host_id, device_id, user_id].filter((owner) => owner !== undefined).length !== 1) {
    return badRequest(site, host_id === undefined || device_id !== undefined ? 'device_id' : 'user_id');
  }
  const devices = device_id === undefined ? site.devices : named(site, device_id);
  if (!devices) return notFound(site);
  const found = all(site, host_id === undefined ? devices : devices.filter(({ hostId }) => hostId === host_id), nowS)
    .filter((known) => user_id === undefined || known.answer.user_id === user_id)
    .filter((known) => body.private === undefined || known.private === body.private)
    .map((known) => known.answer)
    .filter(({ start_time }) => start_time >= body.start_time && start_time <= body.end_time);
  return answer(site, {
    count: { start: offset, end: limit, total: found.length },
    transactions: found.slice(offset, offset + limit),
  });
});

/** The latest transaction of a device, running or ended. */
export const getLatestTransaction = databaseEndpoint(
  'POST',
  '/getLatestTransaction',
  z.strictObject({ device_id: text }),
  (site, { device_id }, nowS) => {
    const device = findDevice(site, device_id);
    const [latest] = device ? transactionsOf(site, device, nowS) : [];
    return latest ? answer(site, latest.answer) : notFound(site);
  },
);

/** One transaction by its id; where the id was used twice, the later one. */
export const getTransactionDetails = databaseEndpoint(
  'POST',
  '/getTransactionDetails',
  z.strictObject({ txn_id: z.string().check(z.regex(/^\d{1,10}$/)) }),
  (site, { txn_id }, nowS) => {
    const found = all(site, site.devices, nowS).find((known) => known.answer.txn_id === txn_id);
    return found ? answer(site, found.answer) : notFound(site);
  },
);

function named(site: Site, ids: string | string[]): SimulatedDevice[] | undefined {
  const devices = [ids].flat().map((id) => findDevice(site, id));
  return devices.every((device) => device !== undefined) ? devices : undefined;
}

function all(site: Site, devices: SimulatedDevice[], nowS: number): KnownTransaction[] {
  return devices
    .flatMap((device) => transactionsOf(site, device, nowS))
    .sort((a, b) => b.answer.start_time - a.answer.start_time);
}
