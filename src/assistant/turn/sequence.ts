import type { Incoming } from '../message';
import { Temporal } from '../time';
import type { Context, Sent } from './context';

/** True where the person sent this before that. */
function isBefore({ at, order }: Sent, other: Sent): boolean {
  if (order !== undefined && other.order !== undefined) return order < other.order;
  return Temporal.Instant.compare(at, other.at) < 0;
}

const sentOf = ({ at, order }: Incoming): Sent => ({ at: at.toString(), ...(order !== undefined && { order }) });

/** True where something the person asked for later has been taken already: this must not undo it unasked. */
export function isOvertaken(incoming: Incoming, { newest }: Context): boolean {
  const last = newest?.[incoming.identity];
  return incoming.said.kind !== 'kept' && last !== undefined && isBefore(sentOf(incoming), last);
}

/** The context after a message that asked for something to be done. */
export function inSequence(context: Context, incoming: Incoming, { newest = {} }: Context): Context {
  const last = newest[incoming.identity];
  const sent = sentOf(incoming);
  const later = incoming.said.kind === 'kept' || (last && isBefore(sent, last)) ? last : sent;
  return { ...context, newest: { ...newest, ...(later && { [incoming.identity]: later }) } };
}
