import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebMessage } from '../../src/channels/web/web-message';
import type { LogEntry } from '../../src/platform/simulator/log';
import { spawnChild } from './child-program';
import { startChildSimulator } from './child-simulator';
import { createDraw, type Draw } from './draw';

/** What a run of kills came to, by the simulator's log and the chats. */
export interface KillRun {
  seed: number;
  kills: number;
  /** Messages answered with 202, and messages whose sender was never told. */
  acknowledged: number;
  unanswered: number;
  /** What the referee counts: bookings made, starts sent. */
  booked: number;
  started: number;
  /** Sentences that say what was broken; none where the promises hold. */
  broken: string[];
}

/** One person's only message, so that all that is said to them is about it. */
interface Message {
  person: string;
  userId: string;
  kind: 'book' | 'start' | 'ask';
  text: string;
  acknowledged: boolean;
}

const DEVICES = ['l5coqi', '3654e5', '3pt6d3', '4rnhvu', '2kdpzr', '73df56', 'vee9hn', 'ggw52e'];
const RESPONDS = ['normal', 'normal', 'timeout_but_acts', 'timeout'];

/** What no start may still be called a quarter of an hour later. */
const LATER_MS = 20 * 60_000;
/** It takes seconds; on a machine that is busy with something else, minutes. */
const SETTLED_WITHIN_MS = 500_000;

/** From listening to the kill; the pauses between messages are within it. */
const LONGEST_LIFE_MS = 1_500;

/** A message nobody has sent yet: every booking is of another half hour. */
function messageOf(index: number, draw: Draw): Message {
  const person = `d${index}`;
  const userId = String(918_000_000_000 + index);
  const rest = { person, userId, acknowledged: false };
  const lot = draw();
  if (lot < 0.2) return { ...rest, kind: 'ask', text: `is ${draw.from(DEVICES)} free?` };
  if (lot < 0.4) return { ...rest, kind: 'start', text: `start charging on ${draw.from(DEVICES)} for 2 hours` };
  const device = DEVICES[index % DEVICES.length];
  const halfHour = Math.floor(index / DEVICES.length);
  const hour = 11 + (Math.floor(halfHour / 2) % 8);
  const day = new Date(Date.now() + (2 + Math.floor(halfHour / 16)) * 86_400_000);
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Asia/Kolkata' });
  const minutes = halfHour % 2 === 0 ? '00' : '30';
  return { ...rest, kind: 'book', text: `book ${device} on ${date} at ${hour}:${minutes} for 30 minutes` };
}

/** The whole program under load, killed at random moments and started again; then everything it acknowledged is looked for. */
export async function killRun(seed: number, kills: number, perKill: number): Promise<KillRun> {
  const draw = createDraw(seed);
  const dataDir = await mkdtemp(join(tmpdir(), 'kazam-kills-'));
  const simulator = await startChildSimulator(300);
  const messages = Array.from({ length: (kills + 1) * perKill }, (_, index) => messageOf(index, draw));
  const people = messages.map(({ person, userId }) => ({ id: person, name: 'D', role: 'driver', userId }));
  const env = { DATA_DIR: dataDir, KAZAM_URL: simulator.url, PEOPLE: JSON.stringify(people) };
  let program = spawnChild(env);
  try {
    const sending: Promise<unknown>[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const load = messages.slice(kill * perKill, (kill + 1) * perKill);
      // Now and then it dies while it is still taking up what the kill before left.
      if (kill > 0 && draw() < 0.15) await sleep(draw() * 1_500);
      else sending.push((await underLoad(await program.listening, load, simulator.url, draw)).sent);
      await program.kill();
      program = spawnChild(env);
    }
    // The last life is not cut short.
    sending.push((await underLoad(await program.listening, messages.slice(kills * perKill), simulator.url, draw)).sent);
    await Promise.all(sending);
    await settle(await program.listening, messages);
    await program.kill();
    await control(simulator.url, '/clock', { advance_s: LATER_MS / 1000 });
    program = spawnChild({
      ...env,
      NODE_OPTIONS: `--require ${join(__dirname, 'later.cjs')}`,
      LATER_MS: String(LATER_MS),
    });
    return { seed, kills, ...(await judge(await program.listening, messages, simulator.url)) };
  } finally {
    await program.kill();
    await simulator.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Sends the messages while the site changes, and resolves at the moment of the kill, which may be before the last of them. */
async function underLoad(
  url: string,
  messages: Message[],
  simulator: string,
  draw: Draw,
): Promise<{ sent: Promise<unknown> }> {
  const pauses = messages.map(() => draw() * LONGEST_LIFE_MS * 0.4);
  const sending = messages.map(async (message, index) => {
    await sleep(pauses[index]);
    const body = JSON.stringify({ person: message.person, text: message.text });
    const answer = await fetch(`${url}/api/messages`, { method: 'POST', body }).catch(() => undefined);
    message.acknowledged = answer?.status === 202;
  });
  await control(simulator, `/devices/${draw.from(DEVICES)}`, { responds: draw.from(RESPONDS) });
  // Where no car is plugged in, none goes.
  await control(simulator, `/devices/${draw.from(DEVICES)}/unplug`, { connector_id: 0 }).catch(() => undefined);
  await sleep(20 + draw() * LONGEST_LIFE_MS);
  return { sent: Promise.all(sending) };
}

/** What a person sees: how many messages of the assistant there are about theirs, and what the last change of it says. */
interface Seen {
  answers: number;
  text: string;
}

async function seenBy(url: string, person: string): Promise<Seen> {
  const { messages } = (await (await fetch(`${url}/api/messages?person=${person}&after=0`)).json()) as {
    messages: WebMessage[];
  };
  const said = messages.filter(({ from, text }) => from === 'assistant' && !/has ended/.test(text));
  return { answers: said.filter(({ replaces }) => replaces === undefined).length, text: said.at(-1)?.text ?? '' };
}

const isOpen = ({ answers, text }: Seen) => answers === 0 || /^Asking/.test(text);

/** Waits until nobody who was acknowledged is without an answer; answers who still is in the end. */
async function settle(url: string, messages: Message[], alsoOpen = /^$/): Promise<Message[]> {
  let open = messages.filter(({ acknowledged }) => acknowledged);
  const until = Date.now() + SETTLED_WITHIN_MS;
  while (open.length > 0 && Date.now() < until) {
    const still: Message[] = [];
    for (const message of open) {
      const seen = await seenBy(url, message.person);
      if (isOpen(seen) || alsoOpen.test(seen.text)) still.push(message);
    }
    open = still;
    if (open.length > 0) await sleep(200);
  }
  return open;
}

async function judge(url: string, messages: Message[], simulator: string) {
  const open = await settle(url, messages, /not confirmed|keep checking/);
  const { log } = (await control(simulator, '/log')) as { log: LogEntry[] };
  const broken = open.map(({ person, text }) => `${person} has no outcome: ${text}`);
  const ofUser = (path: string, userId: string) =>
    log.filter((entry) => entry.path === path && (entry.body as { user_id?: string } | null)?.user_id === userId);
  for (const { person, userId, kind, acknowledged, text } of messages) {
    const seen = await seenBy(url, person);
    const say = (what: string) => broken.push(`${person} ${what}: "${text}" -> "${seen.text}"`);
    if (seen.answers > 1) say(`was answered ${seen.answers} times`);
    const made = ofUser('/booking/createBooking', userId).filter(({ effect }) => effect?.type === 'booking_created');
    const starts = ofUser('/startTransaction', userId);
    const began = starts.filter(({ effect }) => effect !== null);
    if (made.length > 1) say(`has ${made.length} bookings`);
    if (starts.length > 1) say(`had ${starts.length} starts sent`);
    if (kind === 'book' && acknowledged && (made.length === 1) !== /^Booked for you/.test(seen.text))
      say(`was told otherwise than is true (${made.length} bookings)`);
    if (kind === 'start' && acknowledged && (began.length === 1) !== /is charging for/.test(seen.text))
      say(`was told otherwise than is true (${began.length} charges)`);
  }
  const acknowledged = messages.filter((message) => message.acknowledged).length;
  return {
    acknowledged,
    unanswered: messages.length - acknowledged,
    booked: log.filter(({ effect }) => effect?.type === 'booking_created').length,
    started: log.filter(({ path }) => path === '/startTransaction').length,
    broken,
  };
}

async function control(url: string, path: string, body?: object): Promise<unknown> {
  const posted = body && { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`${url}/simulator${path}`, posted);
  if (!response.ok) throw new Error(`${path} ${response.status}`);
  return response.json();
}
