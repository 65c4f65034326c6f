import type { World } from '../world';
import type { Operation } from './operation';

/** Drivers who have booked a device that was switched are to hear of it. */
export async function noticeOfSwitchedDevices(
  owner: string,
  id: string,
  { order, state, identity }: Operation,
  { messages }: World,
): Promise<void> {
  if ((order.kind !== 'disable_device' && order.kind !== 'enable_device') || state === 'unknown') return;
  const notice = order.kind === 'disable_device' ? 'taken-out' : 'back-in-service';
  await messages.send({ kind: 'notice', notice, owner, id }, { group: identity, id: `${notice}.${owner}.${id}` });
}

/** A charge that was stopped has its receipt at once: it need not wait for the next sweep. */
export async function noticeOfEndedCharge({ order, state, identity }: Operation, { messages }: World): Promise<void> {
  if (state !== 'done' || order.kind !== 'stop_transaction') return;
  const { deviceId, connectorId, txnId: id } = order;
  const owner = `${deviceId}/${connectorId}`;
  const notice = 'charge-ended';
  await messages.send({ kind: 'notice', notice, owner, id }, { group: identity, id: `${notice}.${owner}.${id}` });
}
