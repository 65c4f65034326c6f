import { type Assistant, createAssistant } from '../src/app/assistant';
import type { MessageJob, TriggerJob } from '../src/assistant/queue';
import { type Clock, Temporal } from '../src/assistant/time';
import { readRoster } from '../src/people/roster';

import { type Environment, readSettings } from '../src/settings';
import { createDynamoClient } from '../src/store/client';
import { createStore } from '../src/store/create-store';
import { createAwsVoice } from '../src/voice/aws/create-aws-voice';
import { given } from './given';
import { createLazyPlatform } from './lazy-platform';
import { openQueue } from './queue';

/** The machine's clock. */
export const clock: Clock = { now: () => Temporal.Now.instant() };

/** The assistant as it stands on AWS: on the table, the two queues and the platform. */
export function openAssistant(env: Environment): Assistant {
  const settings = readSettings(env);
  const { tableName, tenant, people = '[]', awsRegion: region, transcribeVocabulary: vocabulary } = settings;
  const url = given('KAZAM_URL', settings.kazamUrl);
  const token = given('KAZAM_TOKEN', settings.kazamToken);
  return createAssistant({
    settings,
    clock,
    store: createStore({ client: createDynamoClient(), table: tableName, tenant, clock }),
    platform: createLazyPlatform({ url, token, clock }),
    roster: readRoster(people),
    messages: openQueue<MessageJob>(env, 'MESSAGES_QUEUE_URL'),
    triggers: openQueue<TriggerJob>(env, 'TRIGGERS_QUEUE_URL'),
    ...(settings.voice === 'aws' && { voice: createAwsVoice({ region, ...(vocabulary && { vocabulary }) }) }),
  });
}
