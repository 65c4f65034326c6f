import type { Identity } from '../../assistant/message';

/** Who spoke, and the name of what they did: the same for every delivery of it. */
export interface Speaker {
  identity: Identity;
  id: string;
}

/** As much of an update as a door looks at. */
interface Glimpse {
  update_id?: unknown;
  message?: { from?: { id?: unknown; is_bot?: unknown } };
  callback_query?: { from?: { id?: unknown; is_bot?: unknown } };
}

/**
 * Who speaks in an update. `nobody` where no person did: channel posts, edits, polls, other bots. Telegram sends an update
 * again until it is taken, so those are taken too. `undefined` where it is not Telegram's.
 */
export function speaker(body: string): Speaker | 'nobody' | undefined {
  const update = parse(body);
  if (!Number.isSafeInteger(update?.update_id)) return undefined;
  const said = update?.message ?? update?.callback_query;
  if (said === undefined) return 'nobody';
  if (!Number.isSafeInteger(said?.from?.id)) return undefined;
  if (said?.from?.is_bot === true) return 'nobody';
  return { identity: `telegram:${said?.from?.id}`, id: `telegram:${update?.update_id}` };
}

function parse(body: string): Glimpse | undefined {
  try {
    return JSON.parse(body) ?? undefined;
  } catch {
    return undefined;
  }
}
