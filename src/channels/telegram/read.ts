import type { Incoming } from '../../assistant/message';
import { createTelegramClient, loadTelegraf, type TelegramApi } from './client';
import type { TelegramJob } from './door';
import { listen } from './listen';
import { createFetchSound } from './recording';
import { speaker } from './speaker';

/** What reading Telegram's jobs needs; `take` gets each message, and its rejection becomes the job's. */
export interface TelegramReaderOptions extends TelegramApi {
  take: (incoming: Incoming) => Promise<void>;
}

/** Reads queued updates with Telegraf, which is loaded with the first of them. Rejects where a message could not be handled. */
export function createTelegramReader({ take, ...api }: TelegramReaderOptions): (job: TelegramJob) => Promise<void> {
  const telegram = createTelegramClient(api);
  const fetchSound = createFetchSound(telegram, api);
  let known: string | undefined;
  const username = async (): Promise<string> => {
    known ??= (await telegram('getMe', {})).username;
    return known;
  };
  return async (job) => {
    const who = speaker(job.body);
    if (who === undefined || who === 'nobody') return;
    const { Telegraf } = await loadTelegraf();
    // A bot for each update, as nothing else carries along what the queue knows of it. The queue ends what takes too long.
    const bot = new Telegraf(api.token, { handlerTimeout: Number.POSITIVE_INFINITY });
    bot.botInfo = self(api.token);
    bot.catch((error) => {
      // Telegraf's own handler prints the whole update, names and phone numbers included.
      throw error;
    });
    listen(bot, { speaker: who, receivedAt: job.receivedAt, telegram, fetchSound, username, take });
    await bot.handleUpdate(JSON.parse(job.body));
  };
}

/** As much of `getMe` as the token says, so that a private message needs no call to Telegram before it is read. */
function self(token: string) {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true as const,
    first_name: '',
    username: '',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
}
