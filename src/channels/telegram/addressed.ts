import type { Message } from 'telegraf/types';
import { isName } from './said';

/** The bot itself: what others call it. */
export interface Me {
  id: number;
  username: string | undefined;
}

/** True where a message in a group is meant for the assistant: a reply to it, a command not for another bot, a mention. */
export function isAddressed(message: Message, me: Me): boolean {
  if ('reply_to_message' in message && message.reply_to_message?.from?.id === me.id) return true;
  if (!('text' in message)) return false;
  return (message.entities ?? []).some((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    const [first, name] = message.text.slice(entity.offset, entity.offset + entity.length).split('@');
    if (entity.type === 'mention') return first === '' && isName(name ?? '', me.username);
    return entity.type === 'bot_command' && entity.offset === 0 && (name === undefined || isName(name, me.username));
  });
}
