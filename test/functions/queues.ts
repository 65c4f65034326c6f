import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { sqsEvent } from '../queue/sqs-event';

type BatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** SQS on this machine, with FIFO queues that are drained the way Lambda does it. */
export async function startQueues(region: string) {
  const server = new Worker(join(__dirname, '../queue/fauxqs-worker.mjs'));
  const [endpoint]: string[] = await once(server, 'message');
  if (endpoint === undefined) throw new Error('fauxqs does not listen');
  const client = new SQSClient({ endpoint, region });
  return {
    endpoint,
    /** Creates a queue and answers its address. */
    async create(name: string): Promise<string> {
      const queue = { QueueName: `${name}.fifo`, Attributes: { FifoQueue: 'true' } };
      const { QueueUrl = '' } = await client.send(new CreateQueueCommand(queue));
      return QueueUrl;
    },
    /** Hands over what is on the queue until it is empty, and answers how many messages that were. Fails where one is refused. */
    async drain(QueueUrl: string, handler: BatchHandler): Promise<number> {
      for (let count = 0; ; count++) {
        const all = { MaxNumberOfMessages: 1, MessageSystemAttributeNames: ['All' as const] };
        const { Messages: [message] = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, ...all }));
        if (message === undefined) return count;
        const { batchItemFailures } = await handler(sqsEvent([message]));
        if (batchItemFailures.length > 0) throw new Error(`not handled: ${message.Body}`);
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      }
    },
    async stop(): Promise<void> {
      client.destroy();
      await server.terminate();
    },
  };
}
