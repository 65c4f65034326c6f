import { type Ended, finalOf, type Session } from './ended';
import { txnOf } from './platform';
import { unless } from './story';

/** What is said while nothing is certain yet. */
const ASKING = /^Asking |^…$/;

/** The same, and what is said once the charger has not answered. */
export const UNSETTLED = /^Asking |^…$|not confirmed yet/;

const TOLD_MS = 120_000;

/** A charge whose end was this long ago must have been told: two sweeps and what the platform takes to close it. */
const RECEIPT_MS = 6 * 60_000;

/** In a chat that cannot tell a repeat, what was posted while something went wrong may stand there once more. */
function mayRepeat({ setting, mishaps }: Ended): number {
  if (setting.chat === 'named') return 0;
  // Who stood still looks no more before it posts.
  if (setting.chat === 'readable') return mishaps.filter(({ mishap }) => mishap === 'freeze').length;
  return mishaps.length;
}

/** Every command is answered, once, in time and to the end. */
export function answersOnce(ended: Ended): string[] {
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
export function saysWhatIs(ended: Ended): string[] {
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

/** What was told as certain is not told as uncertain afterwards. */
export function takesNothingBack({ messages, mishaps }: Ended): string[] {
  // A process that stood still says what it knew before.
  if (mishaps.some(({ mishap }) => mishap === 'freeze')) return [];
  return messages.flatMap(({ said }) => {
    const texts = said.map(({ text }) => text);
    const certain = texts.findIndex((text) => !UNSETTLED.test(text));
    return unless(
      certain < 0 || !texts.slice(certain).some((text) => UNSETTLED.test(text)),
      `taken back: ${texts.join(' / ')}`,
    );
  });
}

/** The end of every charge that was ordered is told, once. */
export function receiptsOnce(ended: Ended): string[] {
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
