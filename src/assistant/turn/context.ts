import type { Conversation } from '../conversation';
import type { Identity } from '../message';
import type { Language } from '../person';
import type { Reply } from '../reply';
import type { OpenRequest, Request, Slots } from '../request';
import type { Fact, Key, Store } from '../store';
import type { Clock, IsoInstant } from '../time';

/** Where a message stands in its channel's own sequence. */
export interface Sent {
  at: IsoInstant;
  order?: number;
}

/** What one person and the assistant have been talking about. */
export interface Context {
  /** A request that waits for an answer, and the question that was asked for it. */
  open?: {
    request: Request;
    asking: NonNullable<OpenRequest['asking']>;
    options: string[];
    question: Reply;
    offer: string;
    /** It is not asked again below another answer: then it is over. */
    passing?: true;
    /** How often something was said to it that nobody understood. */
    missed?: number;
  };
  /** The request before, for "it" and "ok, book it". */
  last?: Request;
  /** The buttons under the answer before: their labels may be written instead of pressed. */
  offered?: string;
  /** The newest message of each account that asked for something to be done, by the channel's own sequence. */
  newest?: Record<Identity, Sent>;
  /** What was spoken last, where that is not the account's own language: a button or a number shows none. */
  language?: Language;
}

/** A question nobody has answered for so long is forgotten. */
const FORGOTTEN_AFTER_MINUTES = 30;

/** Where a person's context stands. */
export const contextKey = (personId: string): Key => ({ kind: 'context', owner: personId, id: 'now' });

/** The context in what was read of its key; an empty one where there is none. */
export const contextIn = (read: Fact<unknown> | undefined): Fact<Context> =>
  (read as Fact<Context> | undefined) ?? { value: {}, version: 0 };

/** Writes a context over the one that was read; throws where another turn has written meanwhile, so that this one is tried again. */
export async function writeContext(
  store: Store,
  clock: Clock,
  personId: string,
  read: Fact<Context>,
  context: Context,
): Promise<void> {
  if (JSON.stringify(context) === JSON.stringify(read.value)) return;
  const moments = { expires: clock.now().add({ minutes: FORGOTTEN_AFTER_MINUTES }) };
  const key = contextKey(personId);
  const written = read.version
    ? await store.replace(key, read.version, context, moments)
    : await store.create(key, context, moments);
  if (!written) throw new Error('the context was written by another turn');
}

/** What was said in words: a button's own way to show things ends with what it showed. */
function said({ as: _, mine: __, weekly: ___, ...slots }: Slots): Slots {
  return slots;
}

/**
 * What understanding is told of the context. A finished question lends everything ("is it free at 5?", "ok, book it"); a
 * finished order what its conversation leaves to be corrected, or else its device, so that "no, 4pm" after a booking does
 * not book a second time.
 */
export function contextFor({ open, last }: Context, conversations: readonly Conversation[]): OpenRequest | undefined {
  if (open) {
    const { intent, slots } = open.request;
    return { intent, slots, asking: open.asking, ...(open.options.length > 0 && { options: open.options }) };
  }
  if (!last) return undefined;
  const slots = said(last.slots);
  const conversation = conversations.find(({ intent }) => intent === last.intent);
  if (!conversation?.acts) return { intent: last.intent, slots };
  const { correction } = conversation.leaves?.(last.slots) ?? {};
  if (correction) return correction;
  const { device_id } = last.slots;
  return device_id === undefined ? undefined : { intent: 'device_status', slots: { device_id } };
}
