import type { Chat } from './message';
import { offer } from './offers';
import type { MessageRef, Reply } from './reply';
import type { World } from './world';

/** Who hears it and where. */
export interface Audience {
  person: string;
  chat: Chat;
}

/** Says a reply in a chat; with `ref`, that message is changed into it. Returns the message's handle. */
export async function say(
  { clock, store, channelOf }: Pick<World, 'clock' | 'store' | 'channelOf'>,
  { person, chat }: Audience,
  replyId: string,
  reply: Reply,
  ref?: MessageRef,
): Promise<MessageRef> {
  const outgoing = await offer(store, clock, person, replyId, reply);
  const channel = channelOf(chat);
  if (ref === undefined) return channel.post(chat, outgoing, replyId);
  await channel.edit(chat, ref, outgoing, replyId);
  return ref;
}
