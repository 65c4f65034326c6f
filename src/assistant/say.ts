import { csv } from './csv';
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
  { clock, store, channelOf, draw, voice }: Pick<World, 'clock' | 'store' | 'channelOf' | 'draw' | 'voice'>,
  { person, chat }: Audience,
  replyId: string,
  reply: Reply,
  ref?: MessageRef,
): Promise<MessageRef> {
  const recording = reply.aloud && (await voice.speak(reply.aloud.text, reply.aloud.language));
  // The words carry the numbers too: they do not go down with a picture that cannot be drawn.
  const picture = reply.figure && (await draw(reply.figure).catch(() => undefined));
  const outgoing = {
    ...(await offer(store, clock, person, replyId, reply)),
    ...(picture && { picture }),
    ...(recording && { recording }),
    ...(reply.sheet && { file: csv(reply.sheet) }),
  };
  const channel = channelOf(chat);
  if (ref === undefined) return channel.post(chat, outgoing, replyId);
  await channel.edit(chat, ref, outgoing, replyId);
  return ref;
}
