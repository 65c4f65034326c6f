import type { Chat } from '../../assistant/message';
import type { Channel, MessageRef, Outgoing } from '../../assistant/reply';
import { hasAttachments } from '../attachment';
import { createOnce } from '../once';
import { createAttach } from './attach';
import { BotApiError } from './bot-api-error';
import { chatIdOf, messageOf, refOf } from './chat';
import { createTelegramClient, type TelegramApi } from './client';
import { asksToShare, render, renderEdit } from './render';

/** Told twice, as a redelivery does: the message says so already. */
const UNCHANGED = /message is not modified/i;
/** Deleted, too old, or posted with a contact button, which Telegram lets nobody edit. */
const GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i;

/** Speaks in Telegram. Rejects where Telegram did not take it, so that the queue hands the job out again. */
export function createTelegramChannel(api: TelegramApi): Channel {
  const telegram = createTelegramClient(api);

  const once = createOnce();
  const attach = createAttach(telegram, once);

  async function postWords(chat: Chat, message: Outgoing): Promise<MessageRef> {
    const chatId = chatIdOf(chat);
    const posted = await telegram('sendMessage', { chat_id: chatId, ...render(message, chatId) });
    return refOf(chatId, posted.message_id);
  }

  async function editWords(chat: Chat, ref: MessageRef, message: Outgoing): Promise<void> {
    try {
      // A button that shares something cannot be edited into a message: it comes with a new one.
      if (!asksToShare(message, chatIdOf(chat))) {
        await telegram('editMessageText', { ...messageOf(ref), ...renderEdit(message) });
        return;
      }
    } catch (error) {
      const why = (error instanceof BotApiError && error.description) || '';
      if (UNCHANGED.test(why)) return;
      if (!GONE.test(why)) throw error;
    }
    await postWords(chat, message);
  }

  return {
    async post(chat, message, replyId) {
      if (!hasAttachments(message)) return postWords(chat, message);
      const ref = await once(`${chat} ${replyId}`, () => postWords(chat, message));
      await attach(chat, message, replyId);
      return ref;
    },
    async edit(chat, ref, message, replyId) {
      await editWords(chat, ref, message);
      await attach(chat, message, replyId);
    },
  };
}
