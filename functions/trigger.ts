import type { TriggerJob } from '../src/assistant/queue';
import { createBatchHandler } from '../src/queue/lambda-batch';
import { openAssistant } from './assistant';

const { handleTrigger } = openAssistant(process.env);

/** Operations on their way to a charger, off the triggers queue. One that is given up the sweep finds open and settles. */
export const handler = createBatchHandler<TriggerJob>({ handler: handleTrigger, onDead: () => {} });
