import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'telegraf/types';
import type { Outgoing } from '../../assistant/reply';
import { cut, plain } from '../plain';

/** A message's words as the Bot API takes them: without `parse_mode`, so that nothing in them is markup. */
interface Words {
  text: string;
  link_preview_options: { is_disabled: true };
}

const MAX_TEXT = 4_096;
const MAX_LABEL = 64;
const MAX_CALLBACK_BYTES = 64;
const SHARE_LOCATION = '📍 Share my location / मेरी जगह भेजें';
const SHARE_CONTACT = '📱 Share my phone number / मेरा फ़ोन नंबर भेजें';

/**
 * A reply as a new message. The buttons that share a contact or a position are a keyboard of its own kind that takes the
 * others' place: a reply that asks for who or where somebody is has nothing else to offer yet.
 */
export function render(
  message: Outgoing,
  chatId: number,
): Words & { reply_markup?: InlineKeyboardMarkup | ReplyKeyboardMarkup } {
  if (asksToShare(message, chatId)) return { ...words(message), reply_markup: sharingKeyboard(message) };
  if (message.buttons.length === 0) return words(message);
  return { ...words(message), reply_markup: inlineKeyboard(message.buttons) };
}

/** A reply in the place of an earlier one, whose buttons go with it. */
export function renderEdit(message: Outgoing): Words & { reply_markup: InlineKeyboardMarkup } {
  return { ...words(message), reply_markup: inlineKeyboard(message.buttons) };
}

/** True where the message asks for a contact or a position by a button, which Telegram allows in private chats only. */
export function asksToShare({ askContact, askLocation }: Outgoing, chatId: number): boolean {
  return (askContact === true || askLocation === true) && chatId > 0;
}

function words({ text }: Outgoing): Words {
  return { text: cut(plain(text), MAX_TEXT) || '…', link_preview_options: { is_disabled: true } };
}

/** One button a row, to be read on a phone. */
function inlineKeyboard(buttons: Outgoing['buttons']): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map(({ label, value }) => {
      // Telegram would refuse the whole message without saying which button it was.
      if (Buffer.byteLength(value) > MAX_CALLBACK_BYTES) throw new Error(`A button's value is over 64 bytes: ${value}`);
      return [{ text: cut(plain(label), MAX_LABEL) || '…', callback_data: value }];
    }),
  };
}

function sharingKeyboard({ askContact }: Outgoing): ReplyKeyboardMarkup {
  const contact = { text: SHARE_CONTACT, request_contact: true as const };
  const location = { text: SHARE_LOCATION, request_location: true as const };
  return {
    keyboard: [[askContact ? contact : location]],
    one_time_keyboard: true,
    resize_keyboard: true,
  };
}
