import type { Turn } from '../conversation';
import type { Choice } from '../reply';
import type { SlotName, Slots } from '../request';

/** What a slot makes of the request: its value, a question for it, or why what was said will not do. */
export type Reading<V> = { value: V } | { ask: string; choices?: Choice[]; options?: string[] };

/** A value a conversation needs, and how to ask for it. */
export interface Slot<V> {
  /** The contract's slot that an answer fills. */
  asks: SlotName;
  read(slots: Slots, turn: Turn): Reading<V>;
}

/** The same request with more slots, as a button. */
export function fill(turn: Turn, label: string, slots: Slots): Choice {
  const { problem: _, ...request } = turn.request;
  return { label, request: { ...request, slots: { ...turn.request.slots, ...slots } } };
}
