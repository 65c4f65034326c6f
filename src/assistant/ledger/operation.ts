import type { Listener } from '../listener';
import type { Done, Order, Verdict } from '../orders';
import type { MessageRef } from '../reply';
import type { Key, Moments } from '../store';
import { type IsoInstant, Temporal } from '../time';

/** `planned` may be sent; from `sent` on it is only ever read; `done` and `refused` are the ends. */
export type OperationState = 'planned' | 'sent' | 'unknown' | 'done' | 'refused';

/** One order of one person, written down before anything is sent and kept for the record. */
export interface Operation extends Listener {
  order: Order;
  state: OperationState;
  /** What the order came to; with `done` and `refused` only. */
  verdict?: Verdict<Done>;
  /** The conversation that words the outcome. */
  conversation: string;
  replyId: string;
  /** Said while the charger is asked. */
  meanwhile?: string;
  /** What was heard, where it was asked by voice: repeated with the first words; `aloud` where the outcome is spoken too. */
  asked?: { heard?: string; aloud: boolean };
  /** The message that is edited into the outcome. */
  reply?: MessageRef;
  plannedAt: IsoInstant;
  /** When the person said it; as old as the order is. */
  saidAt?: IsoInstant;
  sentAt?: IsoInstant;
  settledAt?: IsoInstant;
  /** Its outcome was unknown for a while, so that may have been said. */
  doubted?: true;
  /** The last state the person was told. */
  told?: OperationState;
}

/** A command older than this triggers nothing: who asked may long be gone. */
export const STALE_AFTER_SECONDS = 120;

/** An answer may still be on its way until then; a call takes 17 s at most. */
export const LOOK_AFTER_SECONDS = 20;

/** How long the record is kept. */
const KEPT_DAYS = 90;

/** Where an operation stands: its person owns it. */
export const operationKey = (owner: string, id: string): Key => ({ kind: 'operation', owner, id });

/** True where nothing more can come of it. */
export const isOver = ({ state }: Operation): boolean => state === 'done' || state === 'refused';

/** When the sweep has to look at it: soon while it is open or untold, never afterwards. */
export function momentsOf(operation: Operation, now: Temporal.Instant): Moments {
  const expires = Temporal.Instant.from(operation.plannedAt).add({ hours: 24 * KEPT_DAYS });
  if (isOver(operation) && operation.told === operation.state) return { expires };
  // An outcome nobody knows is looked for by the very next sweep; a call under way is left its time.
  return { expires, due: operation.state === 'unknown' ? now : now.add({ seconds: LOOK_AFTER_SECONDS }) };
}
