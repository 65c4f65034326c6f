import { type Ended, USERS } from './ended';
import { type Attempted, txnOf } from './platform';
import { type Story, unless } from './story';
import { answersOnce, receiptsOnce, saysWhatIs, takesNothingBack } from './told';

/** So long at most from a look to the call: what a process may stand still between. */
const LOOKED_MS = 40_000;

/** A check that reaches the charger in the same breath; the order itself may take that long. */
const BREATH_MS = 5_000;

/** What must be true after every story, whatever went wrong: seen from outside, but for the last. */
export function violations(story: Story, ended: Ended): string[] {
  return [
    ...startsOnce(story, ended),
    ...answersOnce(ended),
    ...saysWhatIs(ended),
    ...takesNothingBack(ended),
    ...receiptsOnce(ended),
    ...stopsTheirOwn(ended),
    ...forgetsTheOld(ended),
    ...agrees(ended),
    ...story.check(ended),
  ];
}

function startsOnce({ starts }: Story, { sent, sessions }: Ended): string[] {
  const calls = sent.filter(({ path }) => path === '/startTransaction').map(({ body }) => txnOf(body));
  const ours = sessions.filter(({ userId }) => Object.values(USERS).includes(userId));
  return [
    ...unless(new Set(calls).size === calls.length, `the same start was sent twice: ${calls}`),
    ...unless(calls.length <= starts, `${calls.length} starts were sent for ${starts} wishes`),
    ...unless(ours.length <= starts, `${ours.length} charges began for ${starts} wishes`),
    ...unless(new Set(ours.map(({ txnId }) => txnId)).size === ours.length, 'one transaction began twice'),
  ];
}

/** Before a stop its process has looked at that charge and at that charger, in the same breath. */
function stopsTheirOwn({ received, sent }: Ended): string[] {
  const stopped = received.filter(({ effect }) => effect?.type === 'transaction_stopped');
  return stopped.flatMap(({ effect }) => {
    const isStop = ({ path, body }: Attempted) => path === '/stopTransaction' && body.device_id === effect?.device_id;
    const at = sent.findLastIndex(isStop);
    const before = sent.slice(0, at).filter(({ process }) => process === sent[at]?.process);
    // Bookings of that charger may be read meanwhile, by whoever else is answered.
    const looked = before.findLast(
      ({ path, body }) =>
        (path === '/getDeviceState' && body.device_id === effect?.device_id) ||
        (path === '/getTransactionDetails' && txnOf(body) === effect?.txn_id),
    );
    const ageMs = (sent[at]?.atMs ?? 0) - (looked?.atMs ?? 0);
    const hasRead = before.some(
      ({ path, body }) => path === '/getTransactionDetails' && txnOf(body) === effect?.txn_id,
    );
    return unless(
      hasRead && looked?.path === '/getDeviceState' && ageMs < LOOKED_MS,
      `charge ${effect?.txn_id} was stopped without a look at it`,
    );
  });
}

/** Older words move nothing. */
const STALE_MS = 120_000;

/** Nothing moves for words that were said long ago. */
function forgetsTheOld({ commands, sent, operations, mishaps }: Ended): string[] {
  // A process that stood still between its check and its call cannot know.
  if (mishaps.some(({ mishap }) => mishap === 'freeze' || mishap === 'late')) return [];
  return commands.flatMap(({ id, atMs, said }) => {
    const order = operations.find((operation) => operation.id === `web:${id}.0`)?.order;
    if (order?.kind !== 'start_transaction') return [];
    const call = sent.find(({ path, body }) => path === '/startTransaction' && txnOf(body) === order.txnId);
    const ageMs = call ? call.atMs - atMs : 0;
    return unless(ageMs <= STALE_MS + BREATH_MS, `"${said}" was obeyed after ${ageMs} ms`);
  });
}

/** Our ledger says what the platform says, and that it was told. */
function agrees({ operations, sessions }: Ended): string[] {
  return operations.flatMap(({ id, order, state, told }) => {
    const began =
      order.kind === 'start_transaction' && sessions.some(({ txnId }) => txnId === order.txnId) ? 'done' : 'refused';
    return [
      ...unless(state === told, `operation ${id} is ${state}, and ${told} was told`),
      ...unless(order.kind !== 'start_transaction' || state === began, `operation ${id} is ${state}, not ${began}`),
    ];
  });
}
