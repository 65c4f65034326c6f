import type { Device } from '../assistant/charging';
import { PlatformError } from '../assistant/errors';
import type { ReachedOperator } from '../assistant/later/reach';
import type { Identity } from '../assistant/message';
import type { Temporal } from '../assistant/time';
import type { World } from '../assistant/world';

/** What one sweep sees. */
export interface Sight {
  world: World;
  now: Temporal.Instant;
  /** Every device of the site, asked for at most once a sweep; undefined while the platform is silent. */
  devices(): Promise<Device[] | undefined>;
  /** Every operator who can be reached, read at most once a sweep. */
  operators(): Promise<ReachedOperator[]>;
}

/** Something that may be told now: a fact's owner and id, and the account whose turn it is. */
export interface Ready {
  owner: string;
  id: string;
  identity: Identity;
  /** Distinguishes it from an earlier one of the same owner and id. */
  since?: string;
}

/** One kind of thing people are told without having asked just then. */
export interface Notice {
  /** Its name in jobs and in the ids of what is said. */
  name: string;
  /** What is to be told now. It may be found again before it was told: `tell` says it once. */
  ready(sight: Sight): Promise<Ready[]>;
  /** Tells it, once: what makes it ready goes with it. */
  tell(owner: string, id: string, world: World): Promise<void>;
}

/** More than this waits for the next minute. */
export const MOST_AT_ONCE = 20_000;

/** The platform's silence is not the sweep's failure: the next one asks again. */
export function ignorePlatform(error: unknown): undefined {
  if (!(error instanceof PlatformError)) throw error;
}
