import { createInterface } from 'node:readline';
import type { Utterance } from '../assistant/request';
import { explain } from './explain';
import { understand, warmUp } from './index';

/** `npm run understand`: JSON lines in, JSON lines out; `--explain "..."` says how one utterance was read. */
async function main(): Promise<void> {
  const flag = process.argv.indexOf('--explain');
  if (flag > 0) {
    process.stdout.write(`${explain(process.argv.slice(flag + 1).join(' '))}\n`);
    return;
  }
  warmUp();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) process.stdout.write(`${answer(line)}\n`);
  }
}

function answer(line: string): string {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null) throw new Error('not an object');
    id = 'id' in input ? input.id : null;
    // What is implied is for the dialogue; the command keeps to its contract.
    const requests = understand(checked(input)).map(({ dayImplied: _, own: __, ofStart: ___, ...request }) => request);
    return JSON.stringify({ id, requests });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function checked(input: object): Utterance {
  const utterance = input as Utterance;
  for (const field of ['text', 'now', 'timezone', 'locale'] as const) {
    if (typeof utterance[field] !== 'string') throw new Error(`${field} is missing or not a string`);
  }
  if (!Array.isArray(utterance.devices) || utterance.devices.some((device) => typeof device?.device_id !== 'string'))
    throw new Error('devices is not a list of devices');
  if (Number.isNaN(Date.parse(utterance.now))) throw new Error(`now is not a moment: ${utterance.now}`);
  new Intl.DateTimeFormat('en', { timeZone: utterance.timezone });
  return utterance;
}

void main();
