import type { Fetched } from '../../assistant/voice';
import { MAX_RECORDING_BYTES } from '../../assistant/voice';
import { download } from '../download';
import { BotApiError } from './bot-api-error';
import { type CallTelegram, TELEGRAM, type TelegramApi } from './client';

/** A sound as a message names it. */
export interface Sound {
  file_id: string;
  file_size?: number;
  mime_type?: string;
}

/** Fetches a sound from Telegram. */
export type FetchSound = (sound: Sound) => Promise<Fetched>;

/** Folders and names as the Bot API gives them: `voice/file_12.oga`. */
const PATH = /^[\w-]+(\/[\w-]+)*\/[\w-]+(\.\w+)?$/;

/** What `getFile` says of files beyond its own limit of 20 MB. */
const TOO_BIG = /too big/i;

/** Fetches the sounds of messages: from the Bot API's own address and nowhere else. */
export function createFetchSound(telegram: CallTelegram, { token, apiRoot = TELEGRAM }: TelegramApi): FetchSound {
  async function pathOf(file_id: string): Promise<string | 'too_large' | undefined> {
    try {
      return (await telegram('getFile', { file_id })).file_path;
    } catch (error) {
      if (!(error instanceof BotApiError) || !error.isRefusal) throw error;
      return TOO_BIG.test(error.description ?? '') ? 'too_large' : undefined;
    }
  }

  return async ({ file_id, file_size = 0, mime_type: mimeType = 'audio/ogg' }) => {
    if (file_size > MAX_RECORDING_BYTES) return 'too_large';
    const path = await pathOf(file_id);
    if (path === 'too_large') return path;
    if (path === undefined || !PATH.test(path)) return 'gone';
    return download({ url: new URL(`./file/bot${token}/${path}`, apiRoot), mimeType });
  };
}
