import type { Amount } from '../charging';
import type { Slots } from '../request';
import type { Store } from '../store';
import { Temporal } from '../time';
import { type Extension, type Watch, watchKey, watchMoments } from './watch';

/** Two extensions of one kind are both meant: "30 more minutes", and then 30 more. Else the later one stands. */
function together(before: Extension | undefined, more: Extension): Extension {
  if (!before || before.until || more.until) return more;
  const [a, b] = [before.amount, more.amount];
  if (a.by === 'time' && b.by === 'time') return { ...more, amount: { by: 'time', seconds: a.seconds + b.seconds } };
  if (a.by === 'energy' && b.by === 'energy')
    return { ...more, amount: { by: 'energy', energyWh: a.energyWh + b.energyWh } };
  if (a.by === 'money' && b.by === 'money') return { ...more, amount: { by: 'money', rupees: a.rupees + b.rupees } };
  return more;
}

/** Extends a watched charge, or ends its extension; returns what stands then. Undefined where it is watched no more. */
export async function extend(
  store: Store,
  lane: string,
  txnId: string,
  more: Extension | undefined,
): Promise<Extension | undefined> {
  const key = watchKey(lane, txnId);
  for (;;) {
    const fact = await store.read<Watch>(key);
    if (!fact) return undefined;
    const { extension: before, ...watch } = fact.value;
    if (more && before?.asked === more.asked) return before;
    if (!more && !before) return undefined;
    const extension = more && together(before, more);
    const value: Watch = { ...watch, ...(extension && { extension }) };
    if (await store.replace(key, fact.version, value, watchMoments(value))) return extension;
  }
}

/** The start that an extension comes to at a moment; undefined where nothing is left of it. */
export function slotsOfExtension({ amount, until }: Extension, now: Temporal.Instant): Slots | undefined {
  if (until !== undefined) {
    const seconds = Math.round(now.until(Temporal.Instant.from(until)).total('seconds'));
    return seconds < 60 ? undefined : { duration_s: seconds };
  }
  return slotsOfAmount(amount);
}

/** An amount as the slots that say it. */
export function slotsOfAmount(amount: Amount): Slots {
  if (amount.by === 'full') return { until_full: true };
  if (amount.by === 'time') return { duration_s: amount.seconds };
  const within = amount.seconds === undefined ? {} : { duration_s: amount.seconds };
  return amount.by === 'energy' ? { energy_wh: amount.energyWh, ...within } : { amount_inr: amount.rupees, ...within };
}
