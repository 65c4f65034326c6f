import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../assistant/time';
import { type ClockMove, createControlHandler } from './controls';
import { firstDay } from './first-day';
import { createLog, type LogEntry } from './log';
import { createPlatformHandler } from './platform-handler';
import type { Site } from './site';
import { nextChange } from './timeline';
import { createWorld } from './world';

/** All that a simulator knows, as plain JSON: what it needs to go on after a restart. */
export interface Snapshot {
  version: 1;
  site: Site;
  log: { entries: LogEntry[]; lastSeq: number };
}

export interface SimulatorOptions {
  clock: Clock;
  /** The bearer token it wants; `local` where nothing is said. */
  token?: string;
  /** Whether a second `startTransaction` with a `txn_id` seen before does nothing. */
  deduplicates?: boolean;
  /** How long a charger's silence lasts before `device_timeout`; the platform's own is 15 s. */
  timeoutMs?: number;
  /** Where to go on from. */
  snapshot?: Snapshot;
  /** Called after every call that changed something, before that call is answered. */
  save?(snapshot: Snapshot): Promise<void> | void;
  /** Moves the clock for `POST /clock` and answers what it then shows; without it the clock stays. */
  onClock?(move: ClockMove): Promise<string> | string;
}

/** A handler of one side of the simulator; `path` is the request's path and query behind the side's prefix. */
type SimulatorHandler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

export interface Simulator {
  /** The platform's own paths. */
  platform: SimulatorHandler;
  /** The controls. */
  control: SimulatorHandler;
  snapshot(): Snapshot;
  /** When the site next changes by itself, in epoch seconds. */
  nextChange(): number | undefined;
}

const DEFAULT_TIMEOUT_MS = 3000;

/** A Kazam Platform with eight chargers, to be mounted in a node:http server. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { clock, token = 'local', deduplicates = false, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const beginning = () => firstDay(clock.now(), deduplicates);
  const first = options.snapshot ? { ...options.snapshot.site, deduplicates } : beginning();
  const log = createLog(options.snapshot?.log.entries.slice(), options.snapshot?.log.lastSeq);
  const world = createWorld(first, clock, () => options.save?.(snapshot()));

  function snapshot(): Snapshot {
    return { version: 1, site: world.site(), log: log.state() };
  }
  return {
    platform: createPlatformHandler(world, log, { token, timeoutMs }),
    control: createControlHandler(world, log, {
      firstDay: beginning,
      onClock: options.onClock ?? (() => clock.now().toString()),
    }),
    snapshot,
    nextChange: () => nextChange(world.look().site),
  };
}
