import type { Chat } from '../../assistant/message';
import type { Outgoing } from '../../assistant/reply';
import { fileName, notAttached } from '../attachment';
import type { Once } from '../once';
import { BotApiError } from './bot-api-error';
import { chatIdOf } from './chat';
import type { CallTelegram } from './client';

/** What is sent below the words, each as a message of its own: words can be edited later, and a picture's caption cannot hold them all. */
export function createAttach(telegram: CallTelegram, once: Once) {
  return async function attach(chat: Chat, { picture, file, recording }: Outgoing, replyId: string): Promise<void> {
    const chat_id = chatIdOf(chat);
    const send = (kind: string, post: () => Promise<unknown>, otherwise?: () => Promise<unknown>) =>
      once(`${chat} ${replyId} ${kind}`, async () => {
        await post().catch(async (error: unknown) => {
          // What Telegram will never take must not have the words said again; they say the same as the picture and the voice.
          if (!(error instanceof BotApiError) || !error.isRefusal) throw error;
          await otherwise?.();
        });
        return kind;
      });
    if (picture) {
      const photo = { source: Buffer.from(picture.png), filename: 'chart.png' };
      await send('picture', () => telegram('sendPhoto', { chat_id, photo }));
    }
    if (file) {
      const document = { source: Buffer.from(file.bytes), filename: fileName(file.name) };
      const sorry = () => telegram('sendMessage', { chat_id, text: notAttached(file.name) });
      await send('file', () => telegram('sendDocument', { chat_id, document }), sorry);
    }
    if (recording) {
      const voice = { source: Buffer.from(recording.bytes), filename: 'answer.ogg' };
      await send('recording', () => telegram('sendVoice', { chat_id, voice }));
    }
  };
}
