import { randomUUID } from 'node:crypto';
import { createAssistant, createDoors } from '../app';
import type { Platform } from '../assistant/charging';
import type { MessageJob, TriggerJob } from '../assistant/queue';
import type { Clock } from '../assistant/time';
import { createWebApi } from '../channels/web/api';
import { createPage } from '../channels/web/page';
import { createWebChannel } from '../channels/web/send';
import { LOCAL_ROSTER, readRoster } from '../people/roster';
import { createPlatform } from '../platform/client';
import { createTableQueue, type TableQueue } from '../queue/table';
import { type Settings, SettingsError } from '../settings';
import { createDynamoClient } from '../store/client';
import { createStore } from '../store/create-store';
import { ensureTable } from '../store/table';
import { warmUp } from '../understanding';
import { createLocalClock, type LocalClock } from './clock';
import { createConnections } from './connections';
import { startDatabase } from './database';
import { createMinute } from './minute';
import type { Handler } from './routes';
import { listen } from './server';
import { openSimulatedPlatform } from './simulated-platform';
import { createWebKey } from './web-key';

/** The whole program on one machine, running. */
export interface Stack {
  url: string;
  /** Where to open the chat page; undefined where it is off. */
  page: string | undefined;
  /** Names of the chat services it is connected to. */
  connected: string[];
  /** Finishes the jobs at hand and closes everything. */
  stop(): Promise<void>;
}

/** Jobs of different people run side by side; one person's never do. */
const CONCURRENCY = 16;

/** How much of a jump of the clock is swept: four looks are enough to see what began and what ended. */
const MOST_STEPS = 4;

function roster({ people }: Settings) {
  if (people === undefined) return LOCAL_ROSTER;
  try {
    return readRoster(people);
  } catch (error) {
    throw new SettingsError(`PEOPLE must be a JSON list of people: ${error instanceof Error ? error.message : error}.`);
  }
}

/** Brings up everything: database, queues, simulator or real platform, server, chat connections, the minute. */
export async function startStack(settings: Settings, report: (sentence: string) => void): Promise<Stack> {
  const people = roster(settings);
  const real = settings.kazamToken !== undefined || settings.kazamUrl !== undefined;
  const database = await startDatabase({ dataDir: settings.dataDir, onCrash: (error) => report(error.message) });
  const simulated = real
    ? undefined
    : await openSimulatedPlatform({
        dataDir: settings.dataDir,
        deduplicates: settings.simulatorDeduplicates,
        onClock: (clock, seconds) => moveClock(clock, seconds),
      });
  const clock: Clock = simulated?.clock ?? createLocalClock();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, settings.tableName);
  const store = createStore({ client, table: settings.tableName, tenant: settings.tenant, clock });

  const webKey = real ? createWebKey() : undefined;
  const channel = !real || settings.webChat ? createWebChannel({ store, clock }) : undefined;
  const onDead = (job: MessageJob) => assistant.apologise(job);
  const failed = (what: string) => (error: unknown) =>
    report(`${what}: ${error instanceof Error ? error.message : error}`);
  const messages: TableQueue<MessageJob> = createTableQueue<MessageJob>({
    store,
    clock,
    onDead,
    name: 'messages',
    concurrency: CONCURRENCY,
    handler: (job, attempt) => assistant.handleMessage(job, attempt),
  });
  const triggers: TableQueue<TriggerJob> = createTableQueue<TriggerJob>({
    store,
    clock,
    onDead: async () => {},
    name: 'triggers',
    concurrency: CONCURRENCY,
    handler: (job, attempt) => assistant.handleTrigger(job, attempt),
  });

  let platform: Platform | undefined;
  let ready = false;
  const api =
    channel &&
    createWebApi({
      channel,
      queue: messages,
      clock,
      newId: randomUUID,
      people: () =>
        people.map(({ id, name, role, userId }) => ({
          id,
          name,
          role,
          ...(userId !== undefined && { user_id: userId }),
        })),
    });
  const byUrl =
    (handle: (request: Parameters<Handler>[0], response: Parameters<Handler>[1], url: URL) => Promise<void>): Handler =>
    (request, response, path) =>
      handle(request, response, new URL(path, 'http://local'));
  const guard = (handler: Handler) => webKey?.guard(handler) ?? handler;
  const { url, server } = await listen(
    {
      doors: createDoors(settings, messages, clock),
      ready: () => ready,
      ...(api && { api: guard(byUrl(api.handle)), page: guard(byUrl(createPage())) }),
      ...(simulated && { platform: simulated.simulator.platform, controls: simulated.simulator.control }),
    },
    settings,
  );
  platform = createPlatform({
    url: settings.kazamUrl ?? (real ? 'https://platform.kazam.in' : `${url}/kazam`),
    token: settings.kazamToken ?? 'local',
    clock,
  });
  const assistant = createAssistant({
    settings,
    clock,
    store,
    platform,
    roster: people,
    messages,
    triggers,
    ...(channel && { web: channel }),
  });

  async function settled(): Promise<void> {
    await messages.idle();
    await triggers.idle();
    await messages.idle();
  }
  async function moveClock(moving: LocalClock, seconds: number): Promise<void> {
    const steps = Math.max(1, Math.min(MOST_STEPS, Math.ceil(seconds / 60)));
    for (let step = 0; step < steps; step++) {
      moving.advance(seconds / steps);
      await minute.now();
      await settled();
    }
  }
  const minute = createMinute(() => assistant.sweep(), failed('The minute sweep failed'));
  const connections = createConnections(settings, messages, clock, report);

  warmUp();
  await messages.start();
  await triggers.start();
  const connected: string[] = [];
  for (const connection of connections) {
    await connection
      .start()
      .then(() => connected.push(connection.name), failed(`${connection.name} could not be connected`));
  }
  minute.start();
  ready = true;

  return {
    url,
    page: channel && `${url}${webKey?.link ?? '/'}`,
    connected,
    async stop() {
      ready = false;
      minute.stop();
      await Promise.all(connections.map((connection) => connection.stop().catch(() => undefined)));
      api?.close();
      server.close();
      await messages.stop();
      await triggers.stop();
      server.closeAllConnections();
      client.destroy();
      await database.stop();
    },
  };
}
