import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../../src/assistant/platform';
import { type Clock, Temporal } from '../../src/assistant/time';
import { createPlatform, type PlatformOptions } from '../../src/platform/client';
import { createSimulatorListener } from '../../src/platform/simulator/listener';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/platform/simulator/simulator';

/** A Sunday at noon in Bengaluru. */
export const NOON = '2026-11-22T06:30:00Z';

/** A clock that only moves when it is told to. */
export interface HandClock extends Clock {
  advance(seconds: number): void;
}

export function handClock(from = NOON): HandClock {
  let now = Temporal.Instant.from(from);
  return {
    now: () => now,
    advance(seconds) {
      now = now.add({ milliseconds: Math.round(seconds * 1000) });
    },
  };
}

/** The simulator on a port of its own, a client that talks to it, and its controls. */
export interface Stand {
  clock: HandClock;
  simulator: Simulator;
  url: string;
  platform: Platform;
  /** One of the controls: a POST where there is a body. */
  control(path: string, body?: unknown): Promise<{ status: number; body: Controlled }>;
  /** A bare call of the platform, past the client. */
  send(path: string, body?: unknown, token?: string): Promise<{ status: number; body: Controlled }>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: what a control answers is looked into freely by the tests
export type Controlled = any;

/** Opens a stand; devices that time out do so after a moment. */
export async function openStand(
  options: Partial<SimulatorOptions> & { client?: Partial<PlatformOptions> } = {},
): Promise<Stand> {
  const { client, ...simulation } = options;
  const clock = handClock();
  const simulator = createSimulator({
    clock,
    timeoutMs: 5,
    onClock: (move) => {
      if ('advance_s' in move) clock.advance(move.advance_s);
      return clock.now().toString();
    },
    ...simulation,
  });
  const server = await listen(createSimulatorListener(simulator));
  const send: Stand['send'] = async (path, body, token = 'local') => {
    const response = await fetch(`${server.url}${path}`, {
      headers: { authorization: `Bearer ${token}` },
      ...(body !== undefined && { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    clock,
    simulator,
    url: server.url,
    platform: createPlatform({ url: server.url, token: 'local', clock, sleep: async () => {}, ...client }),
    control: (path, body) => send(`/simulator${path}`, body),
    send,
    close: server.close,
  };
}

/** A real HTTP server on a free port. */
export async function listen(
  listener: RequestListener,
): Promise<{ url: string; server: Server; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
