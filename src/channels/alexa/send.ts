import type { Chat } from '../../assistant/message';
import type { Channel, MessageRef, Outgoing } from '../../assistant/reply';
import type { Key, Store } from '../../assistant/store';
import type { Clock } from '../../assistant/time';

/** A turn goes on after its answer was due: what it says now would be heard by nobody, so another turn is to say it. */
class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

/** What is said while one request is served, in order. */
export interface Mouth extends Channel {
  said(): Outgoing[];
  /** From then on it takes nothing more. */
  close(): void;
}

/** A channel for the length of one request. A speaker shows no buttons and changes nothing it has said. */
export function createMouth(): Mouth {
  const messages = new Map<MessageRef, Outgoing>();
  let closed = false;
  const say = (ref: MessageRef, message: Outgoing) => {
    if (closed) throw new TooLateError('the answer was due before this was said');
    messages.set(ref, message);
  };
  return {
    async post(_, message, replyId) {
      say(replyId, message);
      return replyId;
    },
    async edit(_, ref, message) {
      say(ref, message);
    },
    said: () => [...messages.values()],
    close: () => {
      closed = true;
    },
  };
}

/** Where somebody who spoke to Alexa can be written to; undefined where there is no chat of their own. */
export interface Elsewhere {
  chat: Chat;
  channel: Channel;
}

/** Where a message that was spoken first went on in writing. */
const continuedKey = (chat: Chat, ref: MessageRef): Key => ({ kind: 'spoken', owner: chat, id: ref });

const REMEMBERED_HOURS = 48;

/**
 * Tells what comes after a request was answered: Alexa speaks only when she is spoken to, so it goes to the person's own
 * chat. What was spoken cannot be edited: its first change is a message there, and the next ones change that.
 */
export function createAlexaChannel(options: {
  store: Store;
  clock: Clock;
  elsewhere(chat: Chat): Promise<Elsewhere | undefined>;
}): Channel {
  const { store, clock, elsewhere } = options;

  async function post(chat: Chat, message: Outgoing, replyId: string, ref = replyId): Promise<MessageRef> {
    const there = await elsewhere(chat);
    // Nowhere to write: they can still ask how it went.
    if (!there) return ref;
    const posted = await there.channel.post(there.chat, message, replyId);
    const moments = { expires: clock.now().add({ hours: REMEMBERED_HOURS }) };
    await store.create(continuedKey(chat, ref), { chat: there.chat, ref: posted }, moments);
    return ref;
  }

  return {
    post: (chat, message, replyId) => post(chat, message, replyId),
    async edit(chat, ref, message, replyId) {
      const continued = (await store.read<{ chat: Chat; ref: MessageRef }>(continuedKey(chat, ref)))?.value;
      const there = continued && (await elsewhere(chat));
      if (there && there.chat === continued.chat) await there.channel.edit(there.chat, continued.ref, message, replyId);
      else await post(chat, message, replyId, ref);
    },
  };
}
