import type { Chat } from '../../assistant/message';
import type { Channel, MessageRef, Outgoing } from '../../assistant/reply';
import { BotApiError } from './bot-api-error';
import { chatIdOf, messageOf, refOf } from './chat';
import { createTelegramClient, type TelegramApi } from './client';
import { asksContact, render, renderEdit } from './render';

/** Told twice, as a redelivery does: the message says so already. */
const UNCHANGED = /message is not modified/i;
/** Deleted, too old, or posted with a contact button, which Telegram lets nobody edit. */
const GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i;

/** Speaks in Telegram. Rejects where Telegram did not take it, so that the queue hands the job out again. */
export function createTelegramChannel(api: TelegramApi): Channel {
  const telegram = createTelegramClient(api);

  async function post(chat: Chat, message: Outgoing): Promise<MessageRef> {
    const chatId = chatIdOf(chat);
    const posted = await telegram('sendMessage', { chat_id: chatId, ...render(message, chatId) });
    return refOf(chatId, posted.message_id);
  }

  async function edit(chat: Chat, ref: MessageRef, message: Outgoing): Promise<void> {
    try {
      // The contact button cannot be edited into a message: it comes with a new one.
      if (!asksContact(message, chatIdOf(chat))) {
        await telegram('editMessageText', { ...messageOf(ref), ...renderEdit(message) });
        return;
      }
    } catch (error) {
      const why = (error instanceof BotApiError && error.description) || '';
      if (UNCHANGED.test(why)) return;
      if (!GONE.test(why)) throw error;
    }
    await post(chat, message);
  }

  return { post, edit };
}
