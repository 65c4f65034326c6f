import type { Chat } from '../../assistant/message';
import type { MessageRef } from '../../assistant/reply';
import { isDirect, placeOf, refOf } from './chat';
import type { CallSlack } from './client';

const EVENT_TYPE = 'assistant_reply';

/** So many messages of a direct message are looked through; a job is handed out again within some minutes. */
const NEWEST = 50;

/** The name of a reply, which nobody sees and Slack gives back (https://docs.slack.dev/messaging/message-metadata). */
export const nameTag = (replyId: string) => ({ event_type: EVENT_TYPE, event_payload: { reply_id: replyId } });

/** A message with its metadata, as far as it is looked at. */
interface Posted {
  ts?: string;
  metadata?: { event_type?: string; event_payload?: { reply_id?: unknown } };
}

/**
 * The message of that name, where it stands in a direct message. Slack takes no name that would keep a repeat out, and in
 * channels the app may not read; where it cannot be looked for, it is not there.
 */
export async function findPosted(slack: CallSlack, chat: Chat, replyId: string): Promise<MessageRef | undefined> {
  const { channel } = placeOf(chat);
  if (!isDirect(channel)) return undefined;
  const newest = { channel, limit: NEWEST, include_all_metadata: true };
  const read = await slack((client) => client.conversations.history(newest)).catch(() => undefined);
  const messages: Posted[] = read?.messages ?? [];
  const found = messages.find(
    ({ metadata }) => metadata?.event_type === EVENT_TYPE && metadata.event_payload?.reply_id === replyId,
  );
  return found?.ts === undefined ? undefined : refOf(channel, found.ts);
}
