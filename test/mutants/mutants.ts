/** One mistake, put into the program to see whether anything notices. */
export interface Mutant {
  name: string;
  /** The rows of the table of promises that it breaks. */
  breaks: string;
  /** In each file, a passage that stands there once, and what it is replaced with. */
  patches: { file: string; find: string; replace: string }[];
  /** Where it is looked for: stories with every mishap at every effect, seeds of stories, the doors, or expired items. */
  trial: { every: string[] } | { seeds: number; of: string[] } | { doors: number } | { expiry: number };
  /** The sentence that gives it away. */
  killedBy: RegExp;
}

const START = 'start for a time';

/** Mistakes somebody could make, each against one of the rules that keep the promises. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no ledger at all: every delivery acts',
    breaks: '1, 2, 12',
    patches: [
      { file: 'src/assistant/turn/look-up.ts', find: '  if (finished) return undefined;\n', replace: '' },
      {
        file: 'src/assistant/turn/answer.ts',
        find: 'binds(request, world) ? await world.ledger.earlier(person.id, replyId) : undefined',
        replace: 'undefined',
      },
      {
        file: 'src/assistant/ledger/ledger.ts',
        find: "if (state === 'planned') await",
        replace: 'if (!isOver(fact.value)) await',
      },
    ],
    trial: { seeds: 400, of: [START, 'book', 'a timeout that acted'] },
    killedBy: /sent twice|answered \d+ times|charges began/,
  },
  {
    name: 'received messages are not remembered',
    breaks: '12',
    patches: [{ file: 'src/assistant/turn/look-up.ts', find: '  if (finished) return undefined;\n', replace: '' }],
    trial: { seeds: 400, of: ['told when free'] },
    killedBy: /answered \d+ times|told \d+ times/,
  },
  {
    name: 'a start is sent again after a timeout',
    breaks: '1, 7',
    patches: [
      {
        file: 'src/assistant/ledger/ledger.ts',
        find: "if (state === 'planned') await",
        replace: "if (state === 'planned' || state === 'unknown') await",
      },
    ],
    trial: { every: ['a timeout that acted'] },
    killedBy: /sent twice/,
  },
  {
    name: 'sent is not written down before the call',
    breaks: '1, 43',
    patches: [
      {
        file: 'src/assistant/ledger/send-once.ts',
        find: "const sent = await change(key, planned, { state: 'sent', sentAt: now.toString() }, parts);",
        replace: 'const sent = planned;',
      },
    ],
    trial: { every: [START] },
    killedBy: /sent twice/,
  },
  {
    name: 'no fencing: a write over a newer version counts',
    breaks: '1, 21',
    patches: [
      {
        file: 'src/assistant/ledger/send-once.ts',
        find: '  if (!sent) return;\n  try {\n    await settle(key, sent,',
        replace: '  try {\n    await settle(key, sent ?? planned,',
      },
    ],
    trial: { every: [START] },
    killedBy: /sent twice/,
  },
  {
    name: 'answered before the queue has it',
    breaks: '11',
    patches: [
      {
        file: 'src/channels/telegram/door.ts',
        find: '    await queue.send(job, { group: who.identity, id: who.id });',
        replace: '    queue.send(job, { group: who.identity, id: who.id }).catch(() => {});',
      },
    ],
    trial: { doors: 3 },
    killedBy: /answered 200, and lost/,
  },
  {
    name: 'a stop does not look whose charge runs',
    breaks: '6',
    patches: [
      {
        file: 'src/assistant/orders/stop-transaction.ts',
        find: "const state = await hasEnded(order, platform);\n    if (state !== 'running') return state ?",
        replace:
          "const state = 'running' as Awaited<ReturnType<typeof hasEnded>>;\n    if (state !== 'running') return state ?",
      },
    ],
    trial: { every: ['a stop after another driver came'] },
    killedBy: /another driver was stopped|without a look/,
  },
  {
    name: 'transaction ids are drawn, not reserved',
    breaks: '8',
    patches: [
      {
        file: 'src/assistant/ledger/txn-id.ts',
        find: "if (await store.create({ kind: 'txn', owner: txnId, id: 'reserved' }, { protocol })) return txnId;",
        replace: 'return txnId;',
      },
    ],
    trial: { seeds: 200, of: ['start, stop, start'] },
    killedBy: /sent twice|began twice/,
  },
  {
    name: 'an outcome is posted, not edited into its message',
    breaks: '3',
    patches: [
      { file: 'src/assistant/say.ts', find: 'if (ref === undefined) return', replace: 'if (ref !== replyId) return' },
    ],
    trial: { every: [START] },
    killedBy: /answered 2 times/,
  },
  {
    name: 'noted as told before it is told',
    breaks: '2',
    patches: [
      {
        file: 'src/assistant/ledger/tell-outcome.ts',
        find: '  const ref = await sayOutcome(',
        replace: '  await world.ledger.note(owner, id, { told: operation.state });\n  const ref = await sayOutcome(',
      },
    ],
    trial: { every: [START] },
    killedBy: /left open|never answered/,
  },
  {
    name: 'a watch is removed before its receipt is told',
    breaks: '28',
    patches: [
      {
        file: 'src/notifications/charge-ended.ts',
        find: 'await say(world, watch,',
        replace: 'await world.store.remove(key, fact.version);\n    await say(world, watch,',
      },
    ],
    trial: { every: ['a charge ends'] },
    killedBy: /0 receipts/,
  },
  {
    name: 'the time index is believed without a look at the fact',
    breaks: '21, 22',
    patches: [
      {
        file: 'src/assistant/ledger/ledger.ts',
        find: 'else if (!isOver(fact.value)) await',
        replace: 'else if (fact.version > 0) await',
      },
    ],
    trial: { seeds: 200, of: ['a refused start'] },
    killedBy: /taken back|is unknown/,
  },
  {
    name: 'what expired is believed until it is deleted',
    breaks: '22',
    patches: [
      {
        file: 'src/store/item.ts',
        find: 'item?.value?.S === undefined || hasExpired(item, now)',
        replace: 'item?.value?.S === undefined',
      },
    ],
    trial: { expiry: 72 * 3600 },
    killedBy: /was believed/,
  },
  {
    name: 'old words are obeyed',
    breaks: '14',
    patches: [
      {
        file: 'src/assistant/turn/decide.ts',
        find: "incoming.at.until(turn.now).total('seconds') > STALE_AFTER_SECONDS",
        replace: 'STALE_AFTER_SECONDS === 0',
      },
    ],
    trial: { every: ['said long ago'] },
    killedBy: /nobody was asked/,
  },
  {
    name: 'old orders are sent',
    breaks: '14',
    patches: [
      {
        file: 'src/assistant/ledger/send-once.ts',
        find: "Temporal.Instant.from(saidAt).until(now).total('seconds') > STALE_AFTER_SECONDS",
        replace: 'saidAt === undefined',
      },
    ],
    trial: { seeds: 600, of: [START] },
    killedBy: /was obeyed after/,
  },
  {
    name: 'an earlier message undoes a later one',
    breaks: '13',
    patches: [
      {
        file: 'src/assistant/turn/decide.ts',
        find: 'old || isOvertaken(incoming, before)',
        replace: 'old || isOvertaken(incoming, {})',
      },
    ],
    trial: { every: ['start, stop arriving as 2, 1'] },
    killedBy: /undone by an earlier start/,
  },
  {
    name: 'a button can be taken twice',
    breaks: '9',
    patches: [
      {
        file: 'src/assistant/offers.ts',
        find: "if (takenBy !== undefined && takenBy !== messageId) return { state: 'used' };",
        replace: '',
      },
    ],
    trial: { every: ['a button pressed twice'] },
    killedBy: /both presses of a button acted/,
  },
  {
    name: 'an unknown outcome is told as failed',
    breaks: '5',
    patches: [
      {
        file: 'src/assistant/ledger/send-once.ts',
        find: 'const unknown = await doubt(key, sent, parts);',
        replace: "const unknown = await end(key, sent, { state: 'refused', why: 'did_not_happen' }, parts);",
      },
    ],
    trial: { every: ['a timeout that acted'] },
    killedBy: /a charge was denied/,
  },
  {
    name: 'the sweep does not look for outcomes',
    breaks: '2, 5',
    patches: [{ file: 'src/notifications/sweep.ts', find: '  await settleOperations(world);\n', replace: '' }],
    trial: { every: ['acts 45 s late'] },
    killedBy: /left open/,
  },
  {
    name: 'what was answered is thought anew at the next delivery',
    breaks: '2, 3, 28',
    patches: [
      {
        file: 'src/assistant/turn/decide.ts',
        find: "if (binds(asked.request, world) && step.step !== 'order') await",
        replace: "if (step.step === 'order' && step.order === undefined) await",
      },
    ],
    trial: { seeds: 1000, of: ['told when free'] },
    killedBy: /told \d+ times after/,
  },
  {
    name: 'a booking that is there already is taken, though one’s own',
    breaks: '4',
    patches: [
      {
        file: 'src/assistant/orders/create-booking.ts',
        find: 'const own = await findBooking(order, platform);\n      return own ?',
        replace: 'const own = undefined as Booking | undefined;\n      return own ?',
      },
    ],
    trial: { seeds: 400, of: ['booked in the app meanwhile'] },
    killedBy: /lost to oneself/,
  },
];
