import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { startDatabase } from '../../src/local/database';
import { createSimulatorListener } from '../../src/platform/simulator/listener';
import { createMovableClock } from '../../src/platform/simulator/movable-clock';
import { createSimulator, type Simulator } from '../../src/platform/simulator/simulator';
import { createDynamoClient } from '../../src/store/client';
import { ensureTable } from '../../src/store/table';
import { SKILL_ID } from '../channels/alexa/driver';
import { listen } from '../platform/stand';
import { SIGNING_SECRET } from './events';
import { type CreatesQueue, startQueues } from './queues';

const region = 'ap-south-1';

/** The functions as AWS loads them, on stand-ins for everything around them. */
export interface OpenFunctions {
  slack: typeof import('../../functions/slack').handler;
  alexa: typeof import('../../functions/alexa').handler;
  worker(event: SQSEvent): Promise<SQSBatchResponse>;
  trigger(event: SQSEvent): Promise<SQSBatchResponse>;
  sweep(): Promise<void>;
  simulator: Simulator;
  queues: Awaited<ReturnType<typeof startQueues>>;
  messagesUrl: string;
  triggersUrl: string;
  close(): Promise<void>;
}

/** What is given to them: Slack's address, who is known, how the queues are made, how long a silent charger takes. */
export interface Given {
  slackApiUrl: string;
  people: readonly object[];
  createQueue?: CreatesQueue;
  timeoutMs?: number;
}

/** Brings everything up and loads the functions, which read their settings as in a cold start. Once in a test file. */
export async function openFunctions({ slackApiUrl, people, createQueue, timeoutMs }: Given): Promise<OpenFunctions> {
  const environment = { ...process.env };
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: region };
  Object.assign(process.env, credentials, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });

  const database = await startDatabase();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  client.destroy();
  const simulator = createSimulator({ clock: createMovableClock(), ...(timeoutMs !== undefined && { timeoutMs }) });
  const platform = await listen(createSimulatorListener(simulator));
  const queues = await startQueues(region);
  const create = createQueue ?? ((name, { create }) => create(name));
  const messagesUrl = await create('messages', queues);
  const triggersUrl = await create('triggers', queues);

  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    TABLE_NAME: 'facts',
    MESSAGES_QUEUE_URL: messagesUrl,
    TRIGGERS_QUEUE_URL: triggersUrl,
    KAZAM_URL: platform.url,
    KAZAM_TOKEN: 'local',
    ALEXA_SKILL_ID: SKILL_ID,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_API_URL: slackApiUrl,
    PEOPLE: JSON.stringify(people),
  });
  return {
    slack: (await import('../../functions/slack')).handler,
    alexa: (await import('../../functions/alexa')).handler,
    worker: (await import('../../functions/worker')).handler,
    trigger: (await import('../../functions/trigger')).handler,
    sweep: (await import('../../functions/sweep')).handler,
    simulator,
    queues,
    messagesUrl,
    triggersUrl,
    async close() {
      await Promise.all([database.stop(), platform.close(), queues.stop()]);
      process.env = environment;
    },
  };
}
