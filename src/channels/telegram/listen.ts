import type { Context, Telegraf } from 'telegraf';
import type { Chat, Incoming, Said } from '../../assistant/message';
import { Temporal } from '../../assistant/time';
import { isAddressed } from './addressed';
import { chatOf } from './chat';
import type { CallTelegram } from './client';
import type { FetchSound } from './recording';
import { saidIn } from './said';
import type { Speaker } from './speaker';

/** What is listened with: whose update it is, Telegram, the bot's own name, and where messages go. */
export interface Ears {
  speaker: Speaker;
  receivedAt: string;
  telegram: CallTelegram;
  fetchSound: FetchSound;
  username: () => Promise<string>;
  take: (incoming: Incoming) => Promise<void>;
}

/** Listens for what a person can do in Telegram: write, send, press. */
export function listen(bot: Telegraf, { speaker, receivedAt, telegram, fetchSound, username, take }: Ears): void {
  const pass = (ctx: Context, chat: Chat, said: Said, at: Temporal.Instant): Promise<void> => {
    const locale = localeOf(ctx.from?.language_code);
    const isPrivate = ctx.chat?.type === 'private';
    return take({
      ...speaker,
      chat,
      at,
      order: ctx.update.update_id,
      said,
      isPrivate,
      ...(locale === undefined ? {} : { locale }),
    });
  };

  bot.on('message', async (ctx) => {
    const { message, chat } = ctx;
    const name = chat.type === 'private' ? undefined : await username();
    if (chat.type !== 'private' && !isAddressed(message, { id: ctx.botInfo.id, username: name })) return;
    const said = saidIn(message, name, fetchSound);
    if (said === undefined) return;
    await pass(ctx, chatOf(chat.id), said, Temporal.Instant.fromEpochMilliseconds(message.date * 1000));
  });

  bot.on('callback_query', async (ctx) => {
    const query = ctx.callbackQuery;
    // The button spins until this arrives. Late or refused it changes nothing, so it decides nothing either.
    const answered = telegram('answerCallbackQuery', { callback_query_id: query.id }).catch(() => {});
    const chat = chatOf(query.message?.chat.id ?? query.from.id);
    if ('data' in query) {
      await pass(ctx, chat, { kind: 'choice', value: query.data }, Temporal.Instant.from(receivedAt));
    }
    await answered;
  });
}

/** Telegram knows the app's language, rarely the country: English and Hindi are India's here. */
function localeOf(language: string | undefined): string | undefined {
  return language === 'en' || language === 'hi' ? `${language}-IN` : language;
}
