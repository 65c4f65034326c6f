import type { Platform } from '../../src/assistant/platform';
import { createPlatform } from '../../src/platform/client';
import { createCalls, type PlatformAnswer, type PlatformCall } from '../../src/platform/simulator/calls';
import { firstDay } from '../../src/platform/simulator/first-day';
import { createLog as createCallLog, type LogEntry } from '../../src/platform/simulator/log';
import type { Site } from '../../src/platform/simulator/site';
import { createWorld } from '../../src/platform/simulator/world';
import type { Effects } from './effects';
import type { Log } from './log';
import type { Random } from './random';
import type { Process, Timeline } from './timeline';

/** Calls that talk to a charger: they are waited for longer. */
const TRIGGER = /^\/(startTransaction|stopTransaction|enableDevice|disableDevice|configDevice|raw)$/;
const PATIENCE_MS = { database: 5_000, trigger: 17_000 };
const SILENT_MS = 15_000;

/** A call the program made, whether or not the platform ever got it, and what ran where just before. */
export interface Attempted {
  atMs: number;
  process: string;
  path: string;
  body: Record<string, unknown>;
}

/** The transaction that a call is about. */
export const txnOf = (body: unknown) => (body as { txn_id: string }).txn_id;

/** The simulator in the box, and the client each process calls it with. */
export interface BoxPlatform {
  clientOf(process: Process): Platform;
  /** What the simulator received, as it logs it. */
  received(): LogEntry[];
  /** What processes sent, in order; some of it may never have come. */
  sent(): readonly Attempted[];
  /** The site as it is now. */
  site(): Site;
  /** Changes the site from outside: a car comes, a charger falls silent. */
  change(make: (site: Site, nowS: number) => Site): void;
  /** Somebody else's call, which the program knows nothing of. */
  call(path: string, body: Record<string, unknown>): Promise<PlatformAnswer>;
}

/** Every box begins on the same day, and a site is never changed in place. */
let first: Site | undefined;

export function createBoxPlatform(parts: {
  timeline: Timeline;
  random: Random;
  effects: Effects;
  log: Log;
  deduplicates: boolean;
}): BoxPlatform {
  const { timeline, random, effects, log, deduplicates } = parts;
  const { clock } = timeline;
  first ??= firstDay(clock.now(), false);
  // Without its history, which every look at a transaction would read through.
  const world = createWorld({ ...first, deduplicates, ended: [] }, clock, () => {});
  const callLog = createCallLog();
  const take = createCalls(world, callLog);
  const sent: Attempted[] = [];
  let logged = 0;

  async function arrive(call: PlatformCall): Promise<PlatformAnswer> {
    const answer = await take(call);
    for (const { effect } of callLog.after(logged)) {
      logged += 1;
      if (effect) log.note(`platform ${JSON.stringify(effect)}`);
    }
    return answer;
  }

  const fetchOf =
    (process: Process): typeof fetch =>
    async (input, init) => {
      const url = new URL(String(input));
      const path = url.pathname;
      const body = init?.body ? JSON.parse(String(init.body)) : Object.fromEntries(url.searchParams);
      sent.push({ atMs: timeline.nowMs(), process: process.name, path, body });
      const call = { method: init?.method ?? 'GET', path, body, authorized: true };
      const { status, answer, waits } = await effects.run(process, {
        port: 'platform',
        name: `${path} ${JSON.stringify(body)}`,
        act: () => arrive(call),
        fail: (how) =>
          new TypeError('fetch failed', { cause: { code: how === 'lost' ? 'ECONNRESET' : 'ECONNREFUSED' } }),
        patienceMs: TRIGGER.test(path) ? PATIENCE_MS.trigger : PATIENCE_MS.database,
        late: () => new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      });
      if (waits) await new Promise<void>((resolve) => timeline.later(SILENT_MS, resolve, process));
      return new Response(JSON.stringify(answer), { status });
    };

  return {
    clientOf: (process) =>
      createPlatform({
        url: 'http://platform',
        token: 'local',
        clock: process.clock,
        fetch: fetchOf(process),
        random: random.next,
        sleep: (ms) => new Promise((resolve) => timeline.later(ms, resolve, process)),
      }),
    received: () => callLog.after(0),
    sent: () => sent,
    site: () => world.look().site,
    change: (make) => void world.change((site, nowS) => ({ site: make(site, nowS) })),
    call: (path, body) => arrive({ method: 'POST', path, body, authorized: true }),
  };
}
