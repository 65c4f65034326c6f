import { noteBooking } from '../later/reminder';
import { watchCharge } from '../later/watch';
import { listenerOf } from '../listener';
import { onceMore } from '../once-more';
import type { Order } from '../orders';
import type { BookingWindow } from '../orders/order';
import type { MessageRef, Reply } from '../reply';
import { say } from '../say';
import type { World } from '../world';
import { noticeOfEndedCharge, noticeOfSwitchedDevices } from './notices';
import type { Operation } from './operation';
import { outcomeReply } from './outcome-reply';

/** Tells a person what became of their order, once for each new state, by changing the message that announced it. */
export async function tellOutcome(owner: string, id: string, world: World): Promise<void> {
  const fact = await world.ledger.find(owner, id);
  const operation = fact?.value;
  if (!operation || operation.state === operation.told || operation.state === 'planned' || operation.state === 'sent')
    return;
  if (operation.state === 'done') await watchOver(operation, world);
  const reply = await outcomeReply(operation, world);
  const ref = await sayOutcome(operation, fact.version, reply, world);
  // Before it is written down as told: then it is found again after a crash, and told once all the same.
  await noticeOfSwitchedDevices(owner, id, operation, world);
  await world.ledger.note(owner, id, { told: operation.state, reply: ref });
  await noticeOfEndedCharge(operation, world);
}

/** What was begun or booked has an end or a beginning, which the person hears of. */
async function watchOver(operation: Operation, { store, clock }: World): Promise<void> {
  const { order } = operation;
  if (order.kind === 'start_transaction')
    await watchCharge(store, listenerOf(operation), order, operation.sentAt ?? operation.plannedAt);
  for (const booked of bookedBy(order)) await noteBooking(store, { ...listenerOf(operation), ...booked }, clock.now());
}

/** The bookings that an order has made, or may have: the platform knows which of them stand. */
function bookedBy(order: Order): { userId: string; booking: BookingWindow }[] {
  if (order.kind === 'move_booking') return [{ userId: order.from.userId, booking: order.to }];
  if (order.kind === 'create_bookings') return order.bookings.map((booking) => ({ userId: order.userId, booking }));
  if (order.kind !== 'create_booking') return [];
  const { userId, deviceId, connectorId, start, seconds } = order;
  return [{ userId, booking: { deviceId, connectorId, start, seconds } }];
}

/**
 * Says an outcome in the one message of its order. An edit is named by what it was read from: told again after a slower
 * process said something older, it is said anew. Where it is not known whether something stands there already, a chat
 * that knows a repeat finds it by the order's own name, and it is changed then.
 */
async function sayOutcome(operation: Operation, version: number, reply: Reply, world: World): Promise<MessageRef> {
  const { replyId, reply: known, meanwhile, doubted, state } = operation;
  // What was announced and not noted may stand there.
  const where = meanwhile === undefined ? world : onceMore(world);
  const ref = known ?? (await say(where, operation, replyId, reply));
  const mayDiffer = known !== undefined || meanwhile !== undefined || (doubted && state !== 'unknown');
  return mayDiffer ? say(world, operation, `${replyId}.${version}`, reply, ref) : ref;
}
