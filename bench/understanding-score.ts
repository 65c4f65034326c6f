import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Utterance } from '../src/assistant/request';
import { acting } from '../src/understanding/intents/order';
import { quantile, rounded } from './starts';

export interface Example extends Utterance {
  id: string;
  expect: Request[];
}

export type Reads = (utterance: Utterance) => Request[] | Promise<Request[]>;

export const sets = join(import.meta.dirname ?? __dirname, '../test/understanding');

export const linesOf = (set: string): Example[] =>
  readFileSync(join(sets, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Whole frames and intents right, and orders nobody gave, as the scorer of the contract counts them. */
export async function accuracy(read: Reads, examples: readonly Example[]) {
  let frames = 0;
  let intents = 0;
  let dangerous = 0;
  for (const example of examples) {
    const got = await read(example);
    const wanted = example.expect.map(({ intent }) => intent);
    if (JSON.stringify(got.map(ordered)) === JSON.stringify(example.expect.map(ordered))) frames++;
    if (got.map(({ intent }) => intent).join() === wanted.join()) intents++;
    if (got.some(({ intent }) => acting.has(intent) && !wanted.includes(intent))) dangerous++;
  }
  const share = (count: number) => rounded(count / examples.length);
  return { lines: examples.length, frames: share(frames), intents: share(intents), dangerous };
}

/** Processor time of one utterance, in the middle and in the worst of a hundred, once everything is warm. */
export async function speed(read: Reads, examples: readonly Utterance[], rounds: number) {
  for (const example of examples) await read(example);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) for (const example of examples) times.push(await cpu(read, example));
  const all = times.reduce((sum, time) => sum + time, 0);
  return {
    p50_ms: rounded(quantile(times, 0.5)),
    p99_ms: rounded(quantile(times, 0.99)),
    per_second: Math.round((times.length / all) * 1000),
  };
}

/** Milliseconds of processor time for one utterance. */
export async function cpu(read: Reads, utterance: Utterance): Promise<number> {
  const before = process.cpuUsage();
  const answer = read(utterance);
  if (answer instanceof Promise) await answer;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const moments = new Set(['start', 'end', 'from', 'to', 'from_start']);
const blind = new Set(['device_text', 'near']);

/** Slots in one order, times as moments, words in one case, lists as sets. */
function ordered({ intent, slots, guessed = [], problem }: Request): unknown {
  const values = Object.entries(slots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      if (moments.has(name)) return [name, Date.parse(String(value))];
      if (blind.has(name)) return [name, String(value).trim().toLowerCase()];
      return [name, Array.isArray(value) && name !== 'location' ? [...value].sort() : value];
    });
  return [intent, values, [...guessed].sort(), problem ?? ''];
}
