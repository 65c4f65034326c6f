import type { Transaction } from '../charging';
import type { Platform, TransactionOwner } from '../platform';
import type { Temporal } from '../time';

/** The platform's own page. */
const PAGE = 25;

/** Nobody has charged more often; a platform that never ends its pages must not keep us for ever. */
const MOST_PAGES = 400;

/** How far back the last charge is looked for, step by step, in days. */
const LOOK_BACK_DAYS = [7, 92, 730];

/** A time that charges began in, `to` not included. */
export interface Period {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** All charges of a user that began in a period, newest first. */
export async function ownTransactions(userId: string, period: Period, platform: Platform): Promise<Transaction[]> {
  const found = await transactionsOf({ userId }, period, platform);
  return found.filter((transaction) => transaction.userId === userId);
}

/** All charges of a user or of devices that began in a period, private ones too, newest first, through all pages. */
export async function transactionsOf(
  whose: TransactionOwner,
  { from, to }: Period,
  platform: Platform,
): Promise<Transaction[]> {
  // A charge that begins meanwhile moves the pages: then one is read twice.
  const found = new Map<string, Transaction>();
  let offset = 0;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { transactions, total } = await platform.getTransactions({ ...whose, from, to, limit: PAGE, offset });
    for (const transaction of transactions) found.set(transaction.txnId, transaction);
    offset += transactions.length;
    if (transactions.length === 0 || offset >= total) break;
  }
  const began = ({ start }: Transaction) => start?.epochMilliseconds ?? 0;
  return [...found.values()]
    .filter((transaction) => began(transaction) < to.epochMilliseconds)
    .sort((a, b) => began(b) - began(a));
}

/** A user's last charge, on that device if one is named. */
export async function lastTransaction(
  userId: string,
  deviceId: string | undefined,
  now: Temporal.Instant,
  platform: Platform,
): Promise<Transaction | undefined> {
  for (const days of LOOK_BACK_DAYS) {
    const period = { from: now.subtract({ hours: 24 * days }), to: now.add({ minutes: 1 }) };
    const own = await ownTransactions(userId, period, platform);
    const last = own.find((transaction) => deviceId === undefined || transaction.deviceId === deviceId);
    if (last) return last;
  }
}
