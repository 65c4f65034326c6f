import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRandom } from '../chaos/random';
import { startProcess } from './one-process';

const DEVICES = ['l5coqi', '3654e5', '3pt6d3', '4rnhvu', '2kdpzr', '73df56', 'vee9hn', 'ggw52e'];

/** What each says, one after the other: a name of their own for a charger of theirs, and what follows from it. */
const SCRIPTS: ((device: string, name: string) => string[])[] = [
  (device, name) => [`call ${device} ${name}`, `is ${name} free?`, 'what does it cost?'],
  (device, name) => [`${device} का नाम ${name} रखो`, `${device} खाली है क्या?`, 'इसका रेट क्या है?'],
  (device, name) => [`${device} ka naam ${name} rakho`, `${name} khaali hai kya?`, 'iska rate kya hai?'],
];
const TURNS = 3;
const HINDI = 1;

const nameOf = (nth: number) => `bay ${1_000 + nth}`;
const idOf = (nth: number) => `person-${nth}`;
const deviceOf = (nth: number) => DEVICES[nth % DEVICES.length] ?? '';

/** What so many people in one process came to. */
export interface ManyPeople {
  people: number;
  turns: number;
  /** Replies that name somebody else's charger or words, speak another's language, or do not know what was talked about. */
  crossed: string[];
  /** What the process keeps of a turn once the database is taken away, in bytes. */
  bytesPerTurn: number;
}

/** What is wrong with what somebody was told. */
function crossedIn(nth: number, turn: number, text: string): string[] {
  const own = deviceOf(nth);
  const names = [...text.matchAll(/bay (\d+)/g)].map(([name]) => name);
  const ids = DEVICES.filter((device) => text.includes(device));
  const isHindi = /\p{Script=Devanagari}/u.test(text);
  const isOwn =
    names.every((name) => name === nameOf(nth)) &&
    ids.every((id) => id === own) &&
    names.length + ids.length > 0 &&
    isHindi === (nth % SCRIPTS.length === HINDI);
  return isOwn ? [] : [`${idOf(nth)}, ${turn}: ${text}`];
}

/** Everybody's turns mixed, so many under way at a time, one person's never two. */
async function mixed(people: number, seed: number, take: (nth: number, turn: number) => Promise<void>): Promise<void> {
  const random = createRandom(seed, 'crowd');
  const order = Array.from({ length: people * TURNS }, (_, index) => index % people);
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const said = new Map<number, { turn: number; last: Promise<void> }>();
  let next = 0;
  const worker = async () => {
    for (let nth = order[next++]; nth !== undefined; nth = order[next++]) {
      const person = nth;
      const { turn, last } = said.get(person) ?? { turn: 0, last: Promise.resolve() };
      const own = last.then(() => take(person, turn));
      said.set(person, { turn: turn + 1, last: own });
      await own;
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}

/** Bytes in use after everything that nobody holds is gone. */
async function heapBytes(): Promise<number> {
  setFlagsFromString('--expose_gc');
  const collect: () => void = runInNewContext('gc');
  let [before, now] = [Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER];
  while (now < before) {
    collect();
    // The deadline of a request is let go by what runs some time after its signal was collected.
    await sleep(100);
    collect();
    [before, now] = [now, process.memoryUsage().heapUsed];
  }
  return before;
}

/** Has so many people talk to one process at once, each of things of their own. */
export async function manyPeople(people: number, seed = 1): Promise<ManyPeople> {
  const turns = new Map<string, number>();
  const crossed: string[] = [];
  const { clock, table, assistant } = startProcess(
    Array.from({ length: people }, (_, nth) => idOf(nth)),
    (person, text) => {
      const nth = Number(person.slice('person-'.length));
      const turn = turns.get(person) ?? 0;
      turns.set(person, turn + 1);
      crossed.push(...crossedIn(nth, turn, text));
    },
  );
  const take = async (nth: number, turn: number) => {
    const text = SCRIPTS[nth % SCRIPTS.length]?.(deviceOf(nth), nameOf(nth))[turn] ?? '';
    const job = { id: `${idOf(nth)}.${turn}`, person: idOf(nth), text, receivedAt: clock.now().toString() };
    await assistant.handleMessage({ kind: 'web', ...job }, 1);
  };
  // What is loaded or read with the first turns is there once, however many follow.
  await take(0, 0);
  table.items.clear();
  table.index.clear();
  turns.clear();
  const beforeBytes = await heapBytes();
  await mixed(people, seed, take);
  const unanswered = Array.from({ length: people }, (_, nth) => idOf(nth)).filter((id) => turns.get(id) !== TURNS);
  turns.clear();
  table.items.clear();
  table.index.clear();
  const bytesPerTurn = Math.round(((await heapBytes()) - beforeBytes) / (people * TURNS));
  for (const id of unanswered) crossed.push(`${id} was not answered ${TURNS} times`);
  return { people, turns: people * TURNS, crossed, bytesPerTurn };
}
