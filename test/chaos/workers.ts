import { type Assistant, createAssistantIn } from '../../src/app/assistant';
import { createWorld } from '../../src/app/world';
import { StoreError } from '../../src/assistant/errors';
import { MAX_ATTEMPTS, type MessageJob, type Queue, type TriggerJob } from '../../src/assistant/queue';
import type { Store } from '../../src/assistant/store';
import type { Clock } from '../../src/assistant/time';
import { LOCAL_ROSTER } from '../../src/people/roster';
import { readSettings } from '../../src/settings';
import { understand } from '../../src/understanding';
import type { Chats } from './chat';
import type { Effects } from './effects';
import type { Log } from './log';
import type { BoxPlatform } from './platform';
import type { BoxQueue, Delivery } from './queue';
import type { Random } from './random';
import type { Process, Timeline } from './timeline';

/** What the processes stand on. */
export interface Ground {
  timeline: Timeline;
  random: Random;
  effects: Effects;
  log: Log;
  store: Store;
  /** The same store as a process sees it whose clock that is. */
  storeBy(clock: Clock): Store;
  platform: BoxPlatform;
  chats: Chats;
  messages: BoxQueue<MessageJob>;
  triggers: BoxQueue<TriggerJob>;
}

const SETTINGS = readSettings({});

/** The effect of one method of a port, as a process sees it. */
type Through = <T>(name: string, act: () => Promise<T>) => Promise<T>;

function storeOf({ effects, storeBy }: Ground, process: Process): Store {
  const store = storeBy(process.clock);
  const through: Through = (name, act) =>
    effects.run(process, { port: 'store', name, act, fail: (how) => new StoreError(`${name} failed: ${how}`) });
  const at = ({ kind, owner, id }: { kind: string; owner: string; id: string }) => `${kind}/${owner}/${id}`;
  return {
    read: (key) => through(`read ${at(key)}`, () => store.read(key)),
    readAll: (keys) => through(`read ${keys.map(at).join()}`, () => store.readAll(keys)),
    create: (key, ...rest) => through(`create ${at(key)}`, () => store.create(key, ...rest)),
    replace: (key, ...rest) => through(`replace ${at(key)} ${rest[0]}`, () => store.replace(key, ...rest)),
    remove: (key, version) => through(`remove ${at(key)}`, () => store.remove(key, version)),
    list: (kind, owner, range) => through(`list ${kind}/${owner}`, () => store.list(kind, owner, range)),
    due: (kind, until, limit) => through(`due ${kind}`, () => store.due(kind, until, limit)),
  };
}

function queueOf<Job>({ effects }: Ground, process: Process, name: string, queue: Queue<Job>): Queue<Job> {
  return {
    send: (job, options) =>
      effects.run(process, {
        port: 'queue',
        name: `send ${name} ${options.id}`,
        act: () => queue.send(job, options),
        fail: (how) => new Error(`the queue ${name}: ${how}`),
      }),
  };
}

/** A process of the program, freshly started: it remembers nothing. */
export function startAssistant(ground: Ground, process: Process): Assistant {
  const { effects, chats, platform, random } = ground;
  const through: Through = (name, act) =>
    effects.run(process, { port: 'chat', name, act, fail: (how) => new Error(`the chat: ${how}`) });
  const unlessThere = chats.channel.postUnlessThere;
  const surroundings = {
    settings: SETTINGS,
    clock: process.clock,
    store: storeOf(ground, process),
    platform: platform.clientOf(process),
    roster: LOCAL_ROSTER,
    messages: queueOf(ground, process, 'messages', ground.messages),
    triggers: queueOf(ground, process, 'triggers', ground.triggers),
    web: {
      post: (...given: Parameters<Chats['channel']['post']>) =>
        through(`post ${given[2]}`, () => chats.channel.post(...given)),
      ...(unlessThere && {
        postUnlessThere: (...given: Parameters<typeof unlessThere>) =>
          through(`post unless there ${given[2]}`, () => unlessThere(...given)),
      }),
      edit: (...given: Parameters<Chats['channel']['edit']>) =>
        through(`edit ${given[3]}`, () => chats.channel.edit(...given)),
    },
  };
  const world = createWorld(surroundings);
  // So few that the same is drawn again and again.
  const randomDigits = (count: number) => `${1 + random.below(8)}`.padEnd(count, '0');
  return createAssistantIn(
    { ...world, understand: async (utterance) => understand(utterance), randomDigits },
    SETTINGS,
  );
}

/** Handles a delivery as the queue's end of the program does: done, or failed and told of at the last try. */
export async function handle<Job>(
  { effects, log }: Ground,
  process: Process,
  delivery: Delivery<Job>,
  handler: (job: Job, attempt: number) => Promise<void>,
  onDead: (job: Job) => Promise<void>,
): Promise<void> {
  try {
    await handler(delivery.job, delivery.attempt);
  } catch (error) {
    log.note(`${process.name} failed: ${error}`);
    if (delivery.attempt >= MAX_ATTEMPTS) await onDead(delivery.job).catch(() => undefined);
    return delivery.failed();
  }
  const done = { port: 'queue', name: 'done', act: delivery.done, fail: () => new Error('not done') } as const;
  // Where that is lost the job comes again, as it does from SQS.
  await effects.run(process, done).catch(() => undefined);
}
