import type { Message } from 'telegraf/types';
import type { Said } from '../../assistant/message';
import type { FetchSound } from './recording';

/** What people send that is not words; what is not among them ("the group has a new title") is nobody's message. */
const ATTACHMENTS = [
  'animation',
  'audio',
  'dice',
  'document',
  'location',
  'photo',
  'poll',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
];

/** What a message says. A forwarded one is never an order, nor a proof: somebody else wrote it. */
export function saidIn(message: Message, username: string | undefined, fetchSound: FetchSound): Said | undefined {
  const isForwarded = 'forward_origin' in message || 'forward_date' in message;
  if ('contact' in message) {
    const phone = e164(message.contact.phone_number);
    const isOwn = !isForwarded && message.contact.user_id === message.from?.id;
    return isOwn && phone !== undefined ? { kind: 'contact', phone } : { kind: 'other', what: 'foreign_contact' };
  }
  if (!isForwarded && 'location' in message) {
    return { kind: 'location', at: [message.location.latitude, message.location.longitude] };
  }
  const sound = 'voice' in message ? message.voice : 'audio' in message ? message.audio : undefined;
  if (sound && !isForwarded) return { kind: 'voice', recording: () => fetchSound(sound) };
  if ('text' in message && !isForwarded) return { kind: 'text', text: typed(message.text, username) };
  const isSent = 'text' in message || ATTACHMENTS.some((kind) => kind in message);
  return isSent ? { kind: 'other', what: 'attachment' } : undefined;
}

/** A person's words, the assistant's own name left out. `/charge` is Slack's command too: alone it asks what there is. */
function typed(text: string, username: string | undefined): string {
  const words = text
    .replace(/^\/(\w{1,64})@\w{1,64}/, '/$1')
    .replace(/@\w{1,64}/g, (name) => (isName(name.slice(1), username) ? '' : name))
    .trim();
  const [, rest] = /^\/charge\b(.*)$/is.exec(words) ?? [];
  return (rest ?? words).trim() || 'help';
}

/** Usernames are the same in either case. */
export function isName(name: string, username: string | undefined): boolean {
  return username !== undefined && name.toLowerCase() === username.toLowerCase();
}

/** Telegram leaves out the "+" with some clients. */
function e164(phone: string): string | undefined {
  const digits = phone.replace(/[^0-9]/g, '');
  return /^[1-9][0-9]{7,14}$/.test(digits) ? `+${digits}` : undefined;
}
