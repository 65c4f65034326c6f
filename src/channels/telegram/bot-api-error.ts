/**
 * The Bot API did not do what was asked. Made anew from Telegraf's errors, which carry the whole message, and from its HTTP
 * client's, whose addresses contain the token: neither may reach a log.
 */
export class BotApiError extends Error {
  override readonly name = 'BotApiError';

  private constructor(
    message: string,
    /** Telegram's own words ("Bad Request: message is not modified"), where it answered. */
    readonly description?: string,
    /** How long Telegram asks us to be quiet. */
    readonly retryAfterMs?: number,
    /** True where Telegram will not do it however often it is asked. */
    readonly isRefusal: boolean = false,
  ) {
    super(message);
  }

  /** What became of a call, without its secrets. */
  static of(method: string, error: unknown, token: string): BotApiError {
    const { message, code = 0, description, parameters } = (error instanceof Error ? error : {}) as Told;
    const seconds = parameters?.retry_after;
    return new BotApiError(
      `${method}: ${(message ?? 'failed').replaceAll(token, '…')}`,
      description,
      seconds === undefined ? undefined : seconds * 1000,
      typeof code === 'number' && code >= 400 && code < 500 && code !== 429,
    );
  }
}

/** What Telegraf's errors may tell. */
interface Told {
  message?: string;
  code?: number | string;
  description?: string;
  parameters?: { retry_after?: number };
}
