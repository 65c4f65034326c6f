import type { RequestListener } from 'node:http';
import type { Platform } from '../../src/assistant/platform';
import { createPlatform, type PlatformOptions } from '../../src/platform/client';
import { handClock, listen } from './stand';

/** A platform that answers by script, and the calls and waits it saw. */
export interface Scripted {
  platform: Platform;
  calls: string[];
  waits: number[];
  close(): Promise<void>;
}

/** One answer of the script: JSON, text, or anything done by hand. */
export type Scene = RequestListener | { status?: number; body?: unknown; headers?: Record<string, string> };

/** A client before a server that plays the scenes in turn, the last one for ever. */
export async function playing(scenes: Scene[], options: Partial<PlatformOptions> = {}): Promise<Scripted> {
  const calls: string[] = [];
  const waits: number[] = [];
  const server = await listen((request, response) => {
    const scene = scenes[Math.min(calls.length, scenes.length - 1)] ?? {};
    calls.push(`${request.method} ${request.url}`);
    if (typeof scene === 'function') return scene(request, response);
    const { status = 200, body = {}, headers = {} } = scene;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const platform = createPlatform({
    url: server.url,
    token: 'secret-token',
    clock: handClock(),
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms);
    },
    ...options,
  });
  return { platform, calls, waits, close: server.close };
}

/** What a promise is rejected with. */
export async function failure(
  promise: Promise<unknown>,
): Promise<{ name: string; message: string; nothingHappened: boolean }> {
  return promise.then(
    (value) => {
      throw new Error(`expected a failure, not ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
}
