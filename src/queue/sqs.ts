import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../assistant/queue';
import { sqsMessageOf } from './sqs-message';

/** The sending side of a FIFO queue on SQS, for the worker, where the SDK's start-up time does not matter. */
export function createSqsQueue<Job>({ client, url }: { client: SQSClient; url: string }): Queue<Job> {
  return {
    async send(job, options) {
      await client.send(new SendMessageCommand(sqsMessageOf(url, job, options)));
    },
  };
}
