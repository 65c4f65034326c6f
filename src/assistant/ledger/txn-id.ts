import type { Protocol } from '../charging';
import type { Store } from '../store';

/** OCPP chargers take exactly 8 digits, Kazam's own up to 10 (the platform's `startTransaction`). */
const DIGITS: Record<Protocol, number> = { ocpp: 8, kazam: 10 };

/** Reserves a transaction id that was never given out before: random ones alone collide (89 % at 20,000 with 8 digits). */
export async function reserveTxnId(
  protocol: Protocol,
  store: Store,
  randomDigits: (count: number) => string,
): Promise<string> {
  for (;;) {
    const txnId = randomDigits(DIGITS[protocol]);
    if (await store.create({ kind: 'txn', owner: txnId, id: 'reserved' }, { protocol })) return txnId;
  }
}
