import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { sqsEvent } from '../queue/sqs-event';

type BatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** Makes a queue of that name and answers its address. */
export type CreatesQueue = (name: string, queues: Awaited<ReturnType<typeof startQueues>>) => Promise<string>;

/** How a queue is served as Lambda's event source mapping does it: side by side, a batch at a time, over and over. */
export interface Serving {
  workers: number;
  batchSize: number;
  /** What goes wrong with a batch before or after its handling: it is never handled, or handled and not deleted. */
  fault?: () => 'lost' | 'not deleted' | undefined;
}

/** SQS on this machine, with FIFO queues that are drained the way Lambda does it. */
export async function startQueues(region: string) {
  const server = new Worker(join(__dirname, '../queue/fauxqs-worker.mjs'));
  const [endpoint]: string[] = await once(server, 'message');
  if (endpoint === undefined) throw new Error('fauxqs does not listen');
  const client = new SQSClient({ endpoint, region });
  return {
    endpoint,
    /** Creates a queue, with attributes beside being a FIFO queue, and answers its address. */
    async create(name: string, attributes: Record<string, string> = {}): Promise<string> {
      const queue = { QueueName: `${name}.fifo`, Attributes: { FifoQueue: 'true', ...attributes } };
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
    /** Serves a queue until the answer is called, which resolves when what is at hand is handled. */
    serve(QueueUrl: string, handler: BatchHandler, { workers, batchSize, fault }: Serving): () => Promise<void> {
      let serving = true;
      const all = { MaxNumberOfMessages: batchSize, MessageSystemAttributeNames: ['All' as const], WaitTimeSeconds: 1 };
      const again = (messages: Message[]) =>
        messages.map(({ ReceiptHandle }) =>
          client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })),
        );
      const once = async (): Promise<void> => {
        const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, ...all }));
        const wrong = fault?.();
        const failed = new Set(Messages.map(({ MessageId = '' }) => MessageId));
        if (Messages.length > 0 && wrong !== 'lost') {
          const { batchItemFailures } = await handler(sqsEvent(Messages));
          if (wrong === undefined) failed.clear();
          for (const { itemIdentifier } of batchItemFailures) failed.add(itemIdentifier);
        }
        const done = Messages.filter(({ MessageId = '' }) => !failed.has(MessageId));
        for (const { ReceiptHandle } of done) await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        // The visibility timeout is over: nobody waits for it here.
        await Promise.all(again(Messages.filter(({ MessageId = '' }) => failed.has(MessageId))));
      };
      const running = Array.from({ length: workers }, async () => {
        while (serving) await once();
      });
      return async () => {
        serving = false;
        await Promise.all(running);
      };
    },
    /** How many messages a queue holds, handed out or not. */
    async count(QueueUrl: string): Promise<number> {
      const AttributeNames = ['ApproximateNumberOfMessages' as const, 'ApproximateNumberOfMessagesNotVisible' as const];
      const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
      return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
    },
    async arnOf(QueueUrl: string): Promise<string> {
      const asked = { QueueUrl, AttributeNames: ['QueueArn' as const] };
      const { Attributes } = await client.send(new GetQueueAttributesCommand(asked));
      return Attributes?.QueueArn ?? '';
    },
    async stop(): Promise<void> {
      client.destroy();
      await server.terminate();
    },
  };
}
