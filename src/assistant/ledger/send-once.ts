import {
  DeviceTimeoutError,
  PlatformBusyError,
  PlatformError,
  PlatformRefusedError,
  PlatformUnauthorizedError,
} from '../errors';
import { type Done, kindOf, type Verdict } from '../orders';
import type { Refusal } from '../orders/order';
import type { Fact, Key } from '../store';
import { Temporal } from '../time';
import { change, doubt, end, type LedgerParts, settle } from './change';
import { findOut } from './find-out';
import { type Operation, STALE_AFTER_SECONDS } from './operation';

/**
 * Sends a planned operation, once: that it is sent is written down before, and only who wrote it sends. Where the platform
 * did not clearly answer, what became of it is read from then on.
 */
export async function sendOnce(key: Key, planned: Fact<Operation>, parts: LedgerParts): Promise<void> {
  const { platform, clock } = parts;
  const now = clock.now();
  const { order, plannedAt, saidAt = plannedAt } = planned.value;
  if (Temporal.Instant.from(saidAt).until(now).total('seconds') > STALE_AFTER_SECONDS) {
    // Only what nobody has sent meanwhile is too old to be sent.
    await end(key, planned, { state: 'refused', why: 'too_old' }, parts);
    return;
  }
  const sent = await change(key, planned, { state: 'sent', sentAt: now.toString() }, parts);
  if (!sent) return;
  try {
    await settle(key, sent, (await kindOf(order).send(order, platform, now)) as Verdict<Done>, parts);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.nothingHappened) return settle(key, sent, { state: 'refused', why: refusalOf(error) }, parts);
    const unknown = await doubt(key, sent, parts);
    // A charger that timed out has had its 15 s; anything else may have come to an end already.
    if (unknown && !(error instanceof DeviceTimeoutError)) await findOut(key, unknown, parts);
  }
}

/** The platform's reasons that a person can do something about. */
const REASONS: Record<string, Refusal> = {
  device_busy: 'busy',
  device_booked: 'booked',
  booking_exists: 'taken',
  device_unavailable: 'unavailable',
  not_found: 'not_found',
};

/** Why a platform error means that the order did not happen. */
function refusalOf(error: PlatformError): Refusal {
  if (error instanceof PlatformUnauthorizedError) return 'unauthorized';
  if (error instanceof PlatformBusyError) return 'overloaded';
  if (!(error instanceof PlatformRefusedError)) return 'unreachable';
  return REASONS[error.reason] ?? 'refused';
}
