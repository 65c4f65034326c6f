import type { Chat } from '../../assistant/message';
import type { MessageRef } from '../../assistant/reply';

/** A chat's name from Telegram's number for it; groups have negative ones. */
export function chatOf(chatId: number): Chat {
  return `telegram:${chatId}`;
}

/** Telegram's number of a chat. */
export function chatIdOf(chat: Chat): number {
  const id = /^telegram:(-?\d{1,16})$/.exec(chat)?.[1];
  if (id === undefined) throw new Error(`Not a Telegram chat: ${chat}`);
  return Number(id);
}

/** A posted message's handle. */
export function refOf(chatId: number, messageId: number): MessageRef {
  return `${chatId}:${messageId}`;
}

/** The message behind a handle. */
export function messageOf(ref: MessageRef): { chat_id: number; message_id: number } {
  const [, chatId, messageId] = /^(-?\d{1,16}):(\d{1,16})$/.exec(ref) ?? [];
  if (chatId === undefined || messageId === undefined) throw new Error(`Not a Telegram message: ${ref}`);
  return { chat_id: Number(chatId), message_id: Number(messageId) };
}
