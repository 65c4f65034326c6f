import type { Chat } from '../../assistant/message';
import type { Channel, MessageRef, Outgoing } from '../../assistant/reply';
import { hasAttachments } from '../attachment';
import { createOnce } from '../once';
import { createAttach } from './attach';
import { isDirect, messageOf, placeOf, refOf } from './chat';
import { createSlackClient, refusal, type SlackApi } from './client';
import { findPosted, nameTag } from './posted';
import { render } from './render';

/** What Slack says of a message that is deleted, or that it lets nobody change any more. */
const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive']);

/** Speaks in Slack. Rejects where Slack did not take it, so that the queue hands the job out again. */
export function createSlackChannel(api: SlackApi): Channel {
  const slack = createSlackClient(api);

  const once = createOnce();
  const attach = createAttach(slack, once);

  async function postWords(chat: Chat, message: Outgoing, replyId?: string): Promise<MessageRef> {
    const { channel, thread } = placeOf(chat);
    const posted = await slack(
      (client) =>
        client.chat.postMessage({
          channel,
          ...(thread === undefined ? {} : { thread_ts: thread }),
          ...render(message),
          ...(replyId !== undefined && isDirect(channel) && { metadata: nameTag(replyId) }),
          unfurl_links: false,
          unfurl_media: false,
          link_names: false,
        }),
      channel,
    );
    if (posted.channel === undefined || posted.ts === undefined)
      throw new Error('chat.postMessage: no message in the answer');
    return refOf(posted.channel, posted.ts);
  }

  async function editWords(chat: Chat, ref: MessageRef, message: Outgoing): Promise<void> {
    try {
      const place = messageOf(ref);
      await slack((client) => client.chat.update({ ...place, ...render(message), link_names: false }), place.channel);
    } catch (error) {
      if (!GONE.has(refusal(error) ?? '')) throw error;
      await postWords(chat, message);
    }
  }

  const post: Channel['post'] = async (chat, message, replyId) => {
    if (!hasAttachments(message)) return postWords(chat, message, replyId);
    const ref = await once(`${chat} ${replyId}`, () => postWords(chat, message, replyId));
    await attach(message, { ref, thread: placeOf(chat).thread, replyId });
    return ref;
  };

  return {
    post,
    async postUnlessThere(chat, message, replyId) {
      const ref = await findPosted(slack, chat, replyId);
      if (ref === undefined) return post(chat, message, replyId);
      await attach(message, { ref, thread: placeOf(chat).thread, replyId });
      return ref;
    },
    async edit(chat, ref, message, replyId) {
      await editWords(chat, ref, message);
      await attach(message, { ref, thread: placeOf(chat).thread, replyId });
    },
  };
}
