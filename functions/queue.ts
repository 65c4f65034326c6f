import type { Queue } from '../src/assistant/queue';
import { createSignedSqsQueue } from '../src/queue/sqs-signed';
import type { Environment } from '../src/settings';
import { given } from './given';

/** The sending side of the queue whose address is in `variable`. */
export function openQueue<Job>(env: Environment, variable: 'MESSAGES_QUEUE_URL' | 'TRIGGERS_QUEUE_URL'): Queue<Job> {
  // AWS's own names: where the function runs, and for another SQS than its own.
  const { AWS_REGION, AWS_ENDPOINT_URL_SQS: endpoint } = env;
  return createSignedSqsQueue<Job>({
    url: given(variable, env[variable]),
    region: given('AWS_REGION', AWS_REGION),
    ...(endpoint !== undefined && { endpoint }),
  });
}
