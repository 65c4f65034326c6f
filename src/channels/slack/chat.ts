import type { Chat } from '../../assistant/message';
import type { MessageRef } from '../../assistant/reply';

/** Where in Slack: a channel, a direct message or (`U…`) the person whose direct message it is, and a thread in it. */
export interface Place {
  team: string;
  channel: string;
  thread?: string;
}

/** Direct messages have one conversation, threads or not; in a channel every thread is one. */
export function chatOf({ team, channel, thread }: Place): Chat {
  return ['slack', team, channel, ...(thread === undefined || isDirect(channel) ? [] : [thread])].join(':');
}

/** The place a chat's name stands for. */
export function placeOf(chat: Chat): Place {
  const [prefix, team, channel, thread] = chat.split(':');
  if (prefix !== 'slack' || !team || !channel) throw new Error(`Not a Slack chat: ${chat}`);
  return { team, channel, ...(thread === undefined ? {} : { thread }) };
}

/** A posted message's handle. It names the channel too, as a message to a person lands in a channel with another id. */
export function refOf(channel: string, ts: string): MessageRef {
  return `${channel}:${ts}`;
}

/** The message behind a handle. */
export function messageOf(ref: MessageRef): { channel: string; ts: string } {
  const [channel, ts] = ref.split(':');
  if (!channel || !ts) throw new Error(`Not a Slack message: ${ref}`);
  return { channel, ts };
}

/** True for a conversation of one person with the assistant. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
