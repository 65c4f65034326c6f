import { PlatformError } from '../errors';
import { type Done, kindOf, type Order, type Verdict } from '../orders';
import type { Fact, Key } from '../store';
import { Temporal } from '../time';
import { doubt, end, type LedgerParts, settle } from './change';
import { LOOK_AFTER_SECONDS, type Operation } from './operation';

/** A request whose answer nobody waited for may still have its effect until then, so only afterwards is a no a no. */
const BELATED_SECONDS = 60;

/** Reads what became of an operation that was sent; it is never sent again. */
export async function findOut(key: Key, sent: Fact<Operation>, parts: LedgerParts): Promise<void> {
  const { order, state, sentAt, plannedAt } = sent.value;
  const { reaches, givesUpAfterSeconds } = kindOf(order);
  const since = Temporal.Instant.from(sentAt ?? plannedAt)
    .until(parts.clock.now())
    .total('seconds');
  // The call itself may still be waiting for its charger in another worker.
  if (state === 'sent' && reaches === 'charger' && since < LOOK_AFTER_SECONDS) return;
  const verdict = await verdictOn(order, parts);
  if (verdict && (verdict.state === 'done' || since > BELATED_SECONDS)) await settle(key, sent, verdict, parts);
  else if (since > givesUpAfterSeconds) await end(key, sent, { state: 'refused', why: 'did_not_happen' }, parts);
  else await doubt(key, sent, parts);
}

/** What the platform shows of an order; undefined where that cannot be told yet. */
async function verdictOn(order: Order, { platform, clock }: LedgerParts): Promise<Verdict<Done> | undefined> {
  try {
    return (await kindOf(order).read(order, platform, clock.now())) as Verdict<Done> | undefined;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return undefined;
  }
}
