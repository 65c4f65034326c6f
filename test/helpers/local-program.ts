import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, type StandIns, startStack } from '../../src/local/stack';
import type { LogEntry } from '../../src/platform/simulator/log';
import { type Environment, readSettings } from '../../src/settings';
import { createSpeaker, type Speaker } from './speaker';

/** The machine may be busy with other tests; nothing here waits for time to pass. */
jest.setTimeout(30_000);

/** A Monday morning in Bengaluru: with it every reply can be written down word for word. */
export const MONDAY_10 = '2027-02-08T10:00:00+05:30';

/** Epoch seconds of a moment. */
export const epoch = (iso: string) => Date.parse(iso) / 1000;

/** The whole local program, talked to over HTTP only. */
export interface LocalProgram {
  url: string;
  page: string | undefined;
  dataDir: string;
  reports: string[];
  /** Somebody of the local directory. */
  as(person: 'asha' | 'ravi' | 'meera' | 'guest'): Speaker;
  /** A driver nobody has been yet: no open question, nothing on the way. */
  driver(): Speaker;
  /** The first day again, on Monday at ten. */
  reset(): Promise<void>;
  clock(move: { advance_s: number } | { set: string }): Promise<void>;
  /** Waits until nothing is under way any more; runs one sweep on the way. */
  settle(): Promise<void>;
  device(id: string, what: object, how?: '' | '/plug' | '/unplug'): Promise<void>;
  fault(fault: object): Promise<void>;
  /** The platform's log since the last reset. */
  log(path?: string): Promise<LogEntry[]>;
  /** What was ordered since the last reset: the calls that change something, with their bodies. */
  orders(): Promise<[path: string, body: unknown][]>;
  stop(): Promise<void>;
}

const ORDERS = [
  '/booking/createBooking',
  '/booking/cancelBooking',
  '/startTransaction',
  '/stopTransaction',
  '/enableDevice',
  '/disableDevice',
  '/configDevice',
  '/raw',
];

const LOCAL = [
  { id: 'asha', name: 'Asha', role: 'driver', userId: '919900000001', email: 'asha@example.com' },
  { id: 'ravi', name: 'Ravi', role: 'driver', userId: '919900000002', email: 'ravi@example.com' },
  { id: 'meera', name: 'Meera', role: 'operator', userId: '919900000003', email: 'meera@example.com' },
  { id: 'guest', name: 'Guest', role: 'guest' },
];

const DRIVERS = Array.from({ length: 99 }, (_, index) => ({
  id: `driver-${index + 1}`,
  name: `Driver ${index + 1}`,
  role: 'driver',
  userId: String(918800000001 + index),
}));

/** Posts to a control or reads one; anything but success is an error that says what was wrong. */
export async function control(url: string, path: string, body?: object): Promise<unknown> {
  const posted = body && { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`${url}/simulator${path}`, posted);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${path} ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Starts the program in this process on a free port, with more drivers than the local directory has. */
export async function startProgram(env: Environment = {}, standIns: StandIns = {}): Promise<LocalProgram> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'kazam-program-')));
  const people = JSON.stringify([...LOCAL, ...DRIVERS]);
  const settings = readSettings({ PORT: '0', PEOPLE: people, ...env, DATA_DIR: dataDir });
  const reports: string[] = [];
  const stack: Stack = await startStack(settings, (sentence) => reports.push(sentence), standIns);
  const { url } = stack;
  const speakers = new Map<string, Speaker>();
  let fresh = 0;

  function speaker(id: string): Speaker {
    const entry = [...LOCAL, ...DRIVERS].find((each) => each.id === id);
    const known = speakers.get(id) ?? createSpeaker(url, id, entry?.userId ?? '');
    speakers.set(id, known);
    return known;
  }

  const log = async (path?: string) => {
    const { log: entries } = (await control(url, '/log')) as { log: LogEntry[] };
    return path === undefined ? entries : entries.filter((entry) => entry.path === path);
  };

  return {
    url,
    page: stack.page,
    dataDir,
    reports,
    log,
    as: speaker,
    driver() {
      fresh += 1;
      return speaker(`driver-${fresh}`);
    },
    async reset() {
      await control(url, '/clock', { set: MONDAY_10 });
      await control(url, '/reset', {});
    },
    async clock(move) {
      await control(url, '/clock', move);
    },
    async settle() {
      await control(url, '/clock', { advance_s: 0 });
    },
    async device(id, what, how = '') {
      await control(url, `/devices/${id}${how}`, what);
    },
    async fault(fault) {
      await control(url, '/faults', fault);
    },
    async orders() {
      return (await log()).filter(({ path }) => ORDERS.includes(path)).map(({ path, body }) => [path, body]);
    },
    async stop() {
      for (const each of speakers.values()) each.leaves();
      await stack.stop();
      if (env.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
