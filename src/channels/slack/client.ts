import type { webApi } from '@slack/bolt';
import { createPace, type Pace } from '../pace';

/** Which Slack to call, and as whom. */
export interface SlackApi {
  token: string;
  /** Slack's own unless told, with the slash at its end: `https://slack.com/api/`. */
  apiUrl?: string;
  /** Shared by all who speak as this app; one of its own unless told. */
  pace?: Pace;
}

const TIMEOUT_MS = 10_000;

/** Bolt, which takes its time to load: nothing that does not speak to Slack waits for it. */
export const loadBolt = () => import('@slack/bolt');

/** Slack's limit for posting: one message a second in a channel. */
export const LIMITS = { everyMs: 0, chatEveryMs: () => 1_000 };

/** The settings of every Web API client here: one address, one try; trying again is the queue's work. */
export function clientOptions(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
  };
}

/** Calls Slack's Web API, loading its client on the first call; `channel` where it posts or changes something there. */
export function createSlackClient({ token, apiUrl, pace = createPace(LIMITS) }: SlackApi) {
  let client: Promise<webApi.WebClient> | undefined;
  const load = async (): Promise<webApi.WebClient> => {
    const { webApi, LogLevel } = await loadBolt();
    return new webApi.WebClient(token, { ...clientOptions(apiUrl), logLevel: LogLevel.ERROR });
  };
  return async <T>(call: (client: webApi.WebClient) => Promise<T>, channel?: string): Promise<T> => {
    client ??= load();
    const loaded = await client;
    return pace.run(() => call(loaded), { chat: channel, retryAfterMs });
  };
}

/** How Slack is called: one Web API call, kept to its limits. */
export type CallSlack = ReturnType<typeof createSlackClient>;

/** Slack's own word for what it refused (`message_not_found`), where it did. */
export function refusal(error: unknown): string | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined;
  return typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : undefined;
}

/** Slack's words for troubles of its own, which pass. */
const PASSING = new Set(['ratelimited', 'internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** True where Slack will not do it however often it is asked. */
export function isRefusal(error: unknown): boolean {
  const why = refusal(error);
  return why !== undefined && !PASSING.has(why);
}

function retryAfterMs(error: unknown): number | undefined {
  return error instanceof Error && 'retryAfter' in error ? Number(error.retryAfter) * 1000 : undefined;
}
