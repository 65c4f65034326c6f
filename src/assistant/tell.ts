import type { Telling } from './conversation';
import { nicknamed } from './nicknames';
import type { Operation } from './operation';
import type { Order } from './orders';
import type { BookingWindow } from './orders/order';
import { preferencesIn, preferencesKey } from './preferences';
import { noteBooking } from './reminder';
import type { MessageRef, Reply } from './reply';
import { say } from './say';
import { SENTENCES } from './sentences';
import { firstWords, spokenWords } from './voice-answer';
import { type Listener, watchCharge } from './watch';
import { createSpeech } from './wording';
import type { World } from './world';

/** How a person is told of something later: in the language and zone they asked in. */
export async function tellingTo(
  { person, language, timezone }: Pick<Operation, 'person' | 'language' | 'timezone'>,
  world: World,
): Promise<Telling> {
  const { platform, site, clock } = world;
  const [chosen] = await world.store.readAll([preferencesKey(person)]);
  const devices = nicknamed(await site.devices().catch(() => []), preferencesIn(chosen).nicknames);
  const now = clock.now();
  return { platform, site, devices, now, speech: createSpeech(language, timezone, now, devices) };
}

/** The conversation's own words for what became of its order. */
async function outcome(operation: Operation, world: World): Promise<Reply> {
  const telling = await tellingTo(operation, world);
  const after = world.conversations.find(({ name }) => name === operation.conversation)?.after;
  const words = telling.speech.in(SENTENCES);
  const { verdict, order } = operation;
  if (verdict?.state === 'done') return (await after?.done(order, verdict.done, telling)) ?? { text: words.failed };
  if (verdict) return (await after?.refused(order, verdict.why, telling)) ?? { text: words.refused[verdict.why] };
  return (await after?.unknown?.(order, telling)) ?? { text: words.notConfirmed };
}

/** The booking that an order has made. */
function bookedBy(order: Order): { userId: string; booking: BookingWindow } | undefined {
  if (order.kind === 'move_booking') return { userId: order.from.userId, booking: order.to };
  if (order.kind !== 'create_booking') return undefined;
  const { userId, deviceId, connectorId, start, seconds } = order;
  return { userId, booking: { deviceId, connectorId, start, seconds } };
}

const listenerOf = ({ person, identity, chat, language, timezone }: Operation): Listener => ({
  person,
  identity,
  chat,
  language,
  timezone,
});

/** An outcome that was asked for by voice: with what was heard where nothing was said yet, and aloud where that is wished. */
async function spokenOutcome(operation: Operation, reply: Reply, world: World): Promise<Reply> {
  const { asked, reply: ref, language } = operation;
  if (!asked) return reply;
  const told = ref === undefined ? firstWords(operation, reply) : reply;
  if (!asked.aloud) return told;
  const devices = await world.site.devices().catch(() => []);
  return { ...told, aloud: spokenWords(reply.text, language, devices) };
}

/**
 * Says an outcome in the one message of its order. An edit is named by what it was read from: told again after a slower
 * process said something older, it is said anew. Where it is not known whether something stands there already, a chat
 * that knows a repeat finds it by the order's own name, and it is changed then.
 */
async function sayOutcome(operation: Operation, version: number, reply: Reply, world: World): Promise<MessageRef> {
  const { replyId, reply: known, meanwhile, doubted, state } = operation;
  const ref = known ?? (await say(world, operation, replyId, reply));
  const mayDiffer = known !== undefined || meanwhile !== undefined || (doubted && state !== 'unknown');
  return mayDiffer ? say(world, operation, `${replyId}.${version}`, reply, ref) : ref;
}

/** Tells a person what became of their order, once for each new state, by changing the message that announced it. */
export async function tellOutcome(owner: string, id: string, world: World): Promise<void> {
  const fact = await world.ledger.find(owner, id);
  const operation = fact?.value;
  if (!operation || operation.state === operation.told || operation.state === 'planned' || operation.state === 'sent')
    return;
  if (operation.state === 'done' && operation.order.kind === 'start_transaction') {
    await watchCharge(world.store, operation, operation.order);
  }
  const booked = operation.state === 'done' ? bookedBy(operation.order) : undefined;
  if (booked) await noteBooking(world.store, { ...listenerOf(operation), ...booked }, world.clock.now());
  const reply = await spokenOutcome(operation, await outcome(operation, world), world);
  const ref = await sayOutcome(operation, fact.version, reply, world);
  const concerns = { disable_device: 'taken-out', enable_device: 'back-in-service' };
  const { kind } = operation.order;
  if ((kind === 'disable_device' || kind === 'enable_device') && operation.state !== 'unknown') {
    // Before it is written down as told: then it is found again after a crash, and told once all the same.
    const notice = concerns[kind];
    const job = { kind: 'notice', notice, owner, id } as const;
    await world.messages.send(job, { group: operation.identity, id: `${notice}.${owner}.${id}` });
  }
  await world.ledger.note(owner, id, { told: operation.state, reply: ref });
  if (operation.state === 'done' && operation.order.kind === 'stop_transaction') {
    // The receipt need not wait for the next sweep.
    const { order } = operation;
    const lane = `${order.deviceId}/${order.connectorId}`;
    const ended = { kind: 'notice', notice: 'charge-ended', owner: lane, id: order.txnId } as const;
    await world.messages.send(ended, { group: operation.identity, id: `charge-ended.${lane}.${order.txnId}` });
  }
}
