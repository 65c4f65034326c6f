import { type ChildProcess, spawn } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

const PEOPLE = 50;

/** A turn that needs no device, as `npm start` answers it: text in over HTTP, the reply out over the event stream. */
export async function run(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kazam-bench-'));
  const { url, program } = await startProgram(dataDir);
  try {
    await turnsAt(url, 30, 10);
    print('a turn alone', await turnsAt(url, 5, 10));
    print('100 turns a second', await turnsAt(url, 100, 30));
  } finally {
    program.kill('SIGTERM');
    await once(program, 'exit');
    await rm(dataDir, { recursive: true });
  }
}

const nameOf = (index: number) => `driver-${index}`;

async function startProgram(dataDir: string): Promise<{ url: string; program: ChildProcess }> {
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: nameOf(index),
    name: 'Driver',
    role: 'driver',
    userId: `9199${10_000_000 + index}`,
  }));
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, PEOPLE: JSON.stringify(people) };
  const flags = (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean);
  const program = spawn(process.execPath, [...flags, '--import', 'tsx', 'src/local/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: program.stdout })) {
    const url = /http:\S+/.exec(line)?.[0];
    if (url) return { url, program };
  }
  throw new Error('the program ended before it listened');
}

/** Sends so many a second, one person after the other, for some seconds; milliseconds from sending to the reply's arrival. */
async function turnsAt(url: string, perSecond: number, seconds: number) {
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const waiting = new Map<string, ((at: number) => void)[]>();
  const heard = (person: string) => waiting.get(person)?.shift()?.(performance.now());
  await Promise.all(Array.from({ length: PEOPLE }, (_, index) => follow(url, nameOf(index), closing.signal, heard)));
  const took: Promise<number>[] = [];
  const began = performance.now();
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    const early = began + (sent * 1000) / perSecond - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const person = nameOf(sent % PEOPLE);
    const at = performance.now();
    took.push(
      new Promise((resolve) =>
        waiting.set(person, [...(waiting.get(person) ?? []), (arrived) => resolve(arrived - at)]),
      ),
    );
    void fetch(`${url}/api/messages`, { method: 'POST', body: JSON.stringify({ person, text: 'help' }) });
  }
  const times = (await Promise.all(took)).sort((a, b) => a - b);
  const elapsed = (performance.now() - began) / 1000;
  closing.abort();
  return { times, perSecond: times.length / elapsed };
}

/** Resolves once the stream is open; each reply on it is reported. */
async function follow(
  url: string,
  person: string,
  signal: AbortSignal,
  heard: (person: string) => void,
): Promise<void> {
  const { messages } = (await (await fetch(`${url}/api/messages?person=${person}&after=-1`)).json()) as {
    messages: { seq: number }[];
  };
  const stream = await fetch(`${url}/api/messages/stream?person=${person}&after=${messages.at(-1)?.seq ?? 0}`, {
    signal,
  });
  const lines = createInterface({ input: Readable.fromWeb(stream.body as ReadableStream<Uint8Array>) });
  lines.on('line', (line) => line.includes('"from":"assistant"') && heard(person));
  lines.on('error', () => {});
}

function print(what: string, { times, perSecond }: { times: number[]; perSecond: number }): void {
  const at = (share: number) => Number(times[Math.floor(share * (times.length - 1))]?.toFixed(1));
  console.log(
    JSON.stringify({
      bench: 'turns',
      what,
      turns: times.length,
      per_second: Number(perSecond.toFixed(1)),
      p50_ms: at(0.5),
      p99_ms: at(0.99),
    }),
  );
}
