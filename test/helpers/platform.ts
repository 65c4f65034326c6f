import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../../src/assistant/platform';
import { type Clock, Temporal } from '../../src/assistant/time';
import { createPlatform } from '../../src/platform/client';
import { createSimulatorListener } from '../../src/platform/simulator/listener';
import type { LogEntry } from '../../src/platform/simulator/log';
import { createSimulator } from '../../src/platform/simulator/simulator';
import { control, MONDAY_10 } from './local-program';

/** A clock that stands still until it is moved. */
export interface HandClock extends Clock {
  advance(seconds: number): void;
}

export function createHandClock(start = MONDAY_10): HandClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    advance(seconds) {
      now = now.add({ milliseconds: Math.round(seconds * 1000) });
    },
  };
}

/** The simulator on a port of its own, on Monday at ten, and the real client that talks to it. */
export async function startPlatform(clock: HandClock = createHandClock()) {
  const simulator = createSimulator({ clock, timeoutMs: 5 });
  const server = createServer(createSimulatorListener(simulator)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const platform: Platform = createPlatform({ url, token: 'local', clock, sleep: async () => {} });
  return {
    ...platform,
    url,
    platform,
    clock,
    control: (path: string, body: object) => control(url, path, body),
    /** How often each of the paths was called that change something. */
    async sent(path: string): Promise<LogEntry[]> {
      const { log } = (await control(url, '/log')) as { log: LogEntry[] };
      return log.filter((entry) => entry.path === path);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
