import { type Ended, finalOf, type Session, USERS } from './ended';
import type { Attempted } from './platform';
import { type Story, unless } from './story';

/** What is said while nothing is certain yet. */
const ASKING = /^Asking |^…$/;

/** The same, and what is said once the charger has not answered. */
export const UNSETTLED = /^Asking |^…$|not confirmed yet/;
const TOLD_MS = 120_000;

/** A charge whose end was this long ago must have been told: two sweeps and what the platform takes to close it. */
const RECEIPT_MS = 6 * 60_000;

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
    ...receiptsOnce(ended),
    ...stopsTheirOwn(ended),
    ...forgetsTheOld(ended),
    ...agrees(ended),
    ...story.check(ended),
  ];
}

/** In a chat that cannot tell a repeat, what was posted while something went wrong may stand there once more. */
function mayRepeat({ setting, mishaps }: Ended): number {
  return setting.chat === 'named' ? 0 : mishaps.length;
}

const txnOf = (body: unknown) => (body as { txn_id: string }).txn_id;

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

function answersOnce(ended: Ended): string[] {
  const { commands, setting, troubleMs, left } = ended;
  const patienceMs = TOLD_MS + setting.pace.visibilityMs + setting.pace.pauseMs;
  const wrong = commands.flatMap((command) => {
    const answers = ended.answers(command);
    const finals = answers.map(finalOf);
    const verdictMs = Math.min(
      ...answers.flatMap(({ said }) => said.filter(({ text }) => !ASKING.test(text)).map(({ atMs }) => atMs)),
    );
    const overdueMs = verdictMs - Math.max(command.arrivesMs, troubleMs) - patienceMs;
    return [
      ...unless(finals.length > 0, `"${command.said}" was never answered`),
      ...unless(finals.length <= 1 + mayRepeat(ended), `"${command.said}" was answered ${finals.length} times`),
      ...unless(
        finals.filter((text) => UNSETTLED.test(text)).length <= mayRepeat(ended) &&
          !finals.every((text) => UNSETTLED.test(text)),
        `"${command.said}" was left open: ${finals.join(' / ')}`,
      ),
      ...unless(overdueMs <= 0 || finals.length === 0, `"${command.said}" was answered ${overdueMs} ms too late`),
    ];
  });
  return [...wrong, ...unless(left === 0, `${left} jobs were left in the queues`)];
}

const STARTED = /^[^,]+ is charging (for|till|until) /;
const NOT_STARTED = / did not start/;

/** Who was told of a charge has one, and whoever has one was told. */
function saysWhatIs(ended: Ended): string[] {
  const { commands, sessions, operations } = ended;
  return commands.flatMap((command) => {
    const finals = ended.answers(command).map(finalOf);
    const order = operations.find(({ id }) => id === `web:${command.id}.0`)?.order;
    const session =
      order?.kind === 'start_transaction' ? sessions.find(({ txnId }) => txnId === order.txnId) : undefined;
    return [
      ...unless(session === undefined || finals.some((text) => STARTED.test(text)), `a charge was not told: ${finals}`),
      ...unless(
        session === undefined || !finals.some((text) => NOT_STARTED.test(text)),
        `a charge was denied: ${finals}`,
      ),
      ...unless(session !== undefined || !finals.some((text) => STARTED.test(text)), `no charge began: ${finals}`),
    ];
  });
}

function receiptsOnce(ended: Ended): string[] {
  const { sessions, messages, endMs, sent } = ended;
  const ordered = new Set(sent.filter(({ path }) => path === '/startTransaction').map(({ body }) => txnOf(body)));
  const isOver = ({ txnId, endMs: overMs }: Session) =>
    ordered.has(txnId) && overMs !== undefined && overMs < endMs - RECEIPT_MS;
  return sessions.filter(isOver).flatMap(({ txnId }) => {
    const receipts = messages.filter(({ replyId }) => replyId === `ended.${txnId}`);
    return unless(
      receipts.length >= 1 && receipts.length <= 1 + mayRepeat(ended),
      `${receipts.length} receipts for charge ${txnId}`,
    );
  });
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

/** Nothing moves for words that were said long ago. */
function forgetsTheOld({ commands, sent, operations, mishaps }: Ended): string[] {
  // A process that stood still between its check and its call cannot know.
  if (mishaps.some(({ mishap }) => mishap === 'freeze' || mishap === 'late')) return [];
  return commands.flatMap(({ id, atMs, said }) => {
    const order = operations.find((operation) => operation.id === `web:${id}.0`)?.order;
    if (order?.kind !== 'start_transaction') return [];
    const call = sent.find(({ path, body }) => path === '/startTransaction' && txnOf(body) === order.txnId);
    const ageMs = call ? call.atMs - atMs : 0;
    return unless(ageMs <= TOLD_MS + BREATH_MS, `"${said}" was obeyed after ${ageMs} ms`);
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
