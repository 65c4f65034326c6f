import type { Telegram } from 'telegraf';
import type { Telegram as Bot, Opts } from 'telegraf/types';
import { createPace, type Pace } from '../pace';
import { BotApiError } from './bot-api-error';
import { pinnedAgent } from './pinned-agent';

/** Which Bot API to call, and as which bot. */
export interface TelegramApi {
  token: string;
  /** Telegram's own unless told. */
  apiRoot?: string;
  /** Shared by all who speak as this bot; one of its own unless told. */
  pace?: Pace;
}

/** Telegram's own Bot API. */
export const TELEGRAM = 'https://api.telegram.org';
const TIMEOUT_MS = 10_000;

/** Telegraf, loaded only where Telegram is spoken to. */
export const loadTelegraf = () => import('telegraf');

/** Telegram's limits: 30 messages a second to all (kept at 23), one a second in a chat, 20 a minute in a group. */
export const LIMITS = {
  everyMs: 43,
  // Groups have negative numbers.
  chatEveryMs: (chat: string) => (chat.startsWith('-') ? 3_000 : 1_000),
};

/**
 * One Bot API call, ended by `signal` or else after a while, kept to Telegram's limits. Rejects with `BotApiError`, or
 * `LaterError` where Telegram wants to be left alone for longer.
 */
export type CallTelegram = <Method extends keyof Bot>(
  method: Method,
  payload: Opts<Method>,
  signal?: AbortSignal,
) => Promise<ReturnType<Bot[Method]>>;

/** Calls the Bot API, loading Telegraf's client on the first call. */
export function createTelegramClient({
  token,
  apiRoot = TELEGRAM,
  pace = createPace(LIMITS),
}: TelegramApi): CallTelegram {
  let client: Promise<Telegram> | undefined;
  const load = async (): Promise<Telegram> => {
    const { Telegram } = await loadTelegraf();
    const telegram = new Telegram(token, { apiRoot });
    // Not among the options above: for http:// roots Telegraf drops it there.
    telegram.options.agent = pinnedAgent(apiRoot);
    return telegram;
  };
  return async (method, payload, signal) => {
    client ??= load();
    const telegram = await client;
    const call = () =>
      telegram.callApi(method, payload, { signal: deadline(signal) }).catch((error: unknown) => {
        throw BotApiError.of(method, error, token);
      });
    return pace.run(call, { chat: chatSpokenIn(method, payload), retryAfterMs });
  };
}

type TelegrafSignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/** Telegraf's own timeout is 500 s and cannot be set. It types signals by an older library than Node's, which it takes too. */
function deadline(signal = AbortSignal.timeout(TIMEOUT_MS)): TelegrafSignal {
  return signal as TelegrafSignal;
}

function retryAfterMs(error: unknown): number | undefined {
  return error instanceof BotApiError ? error.retryAfterMs : undefined;
}

/** The chat in which a call posts or changes something; undefined where nobody sees it. */
function chatSpokenIn(method: string, payload: object): string | undefined {
  const speaks = /^(send(?!ChatAction)|edit)/.test(method) && 'chat_id' in payload;
  return speaks ? String(payload.chat_id) : undefined;
}
