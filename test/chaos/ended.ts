import type { Operation } from '../../src/assistant/ledger/operation';
import type { LogEntry } from '../../src/platform/simulator/log';
import type { SimulatedBooking } from '../../src/platform/simulator/site';
import type { Box, Setting } from './box';
import type { ChatMessage } from './chat';
import type { Effects } from './effects';
import type { Attempted } from './platform';
import type { Command } from './stage';

/** A charge there was or is. */
export interface Session {
  txnId: string;
  userId: string;
  deviceId: string;
  startMs: number;
  endMs?: number;
}

/** What is to be seen from outside when a story is over. */
export interface Ended {
  setting: Setting;
  commands: readonly Command[];
  messages: readonly ChatMessage[];
  /** The messages that answer one command. */
  answers(command: Command): ChatMessage[];
  sessions: Session[];
  bookings: readonly SimulatedBooking[];
  sent: readonly Attempted[];
  received: LogEntry[];
  mishaps: ReturnType<Effects['mishaps']>;
  troubleMs: number;
  endMs: number;
  /** Jobs that are still in a queue. */
  left: number;
  /** Our own record, to be compared with the platform's. */
  operations: (Operation & { id: string })[];
}

/** Kazam's ids of the people in the stories. */
export const USERS: Record<string, string> = { asha: '919900000001', ravi: '919900000002', meera: '919900000003' };

/** What a message says in the end. */
export const finalOf = (message: ChatMessage): string => message.said.at(-1)?.text ?? '';

function sessionsOf(box: Box, beginMs: number): Session[] {
  const site = box.platform.site();
  const running = site.devices.flatMap(({ deviceId, connectors }) =>
    connectors.flatMap(({ charge }) =>
      charge ? [{ txnId: charge.txnId, userId: charge.userId, deviceId, startMs: charge.beginS * 1000 }] : [],
    ),
  );
  const over = site.ended.map(({ txnId, userId, deviceId, startS, endS }) => {
    return { txnId, userId, deviceId, startMs: startS * 1000, endMs: endS * 1000 };
  });
  return [...over, ...running].filter(({ startMs }) => startMs >= beginMs);
}

/** Looks at a box after its story. */
export async function look(box: Box, setting: Setting, commands: readonly Command[], beginMs: number): Promise<Ended> {
  const messages = box.chats.messages();
  const facts = Object.keys(USERS).map((person) => box.store.list<Operation>('operation', person));
  return {
    setting,
    commands,
    messages,
    answers: ({ id }) => messages.filter(({ replyId }) => replyId.startsWith(`web:${id}.`)),
    sessions: sessionsOf(box, beginMs),
    bookings: box.platform.site().bookings,
    sent: box.platform.sent(),
    received: box.platform.received(),
    mishaps: box.effects.mishaps(),
    troubleMs: box.effects.troubleMs(),
    endMs: box.timeline.nowMs(),
    left: box.messages.left().length + box.triggers.left().length,
    operations: (await Promise.all(facts))
      .flat()
      .flatMap(({ id, value }) => ('order' in value ? [{ ...value, id }] : [])),
  };
}
