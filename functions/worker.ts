import type { MessageJob } from '../src/assistant/queue';
import { createBatchHandler } from '../src/queue/lambda-batch';
import { openAssistant } from './assistant';

const { handleMessage, apologise } = openAssistant(process.env);

/** What people said, and what they are to be told, off the messages queue. */
export const handler = createBatchHandler<MessageJob>({ handler: handleMessage, onDead: apologise });
