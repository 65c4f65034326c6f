import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { buildSync } from 'esbuild';
import { MAX_ATTEMPTS, type Queue } from '../../src/assistant/queue';
import { createBatchHandler } from '../../src/queue/lambda-batch';
import { createSignedSqsQueue } from '../../src/queue/sqs-signed';
import { describeQueue, type OpenQueue, type TestJob } from '../contracts/queue-contract';
import { sqsEvent } from './sqs-event';

const region = 'ap-south-1';
let server: Worker;
let endpoint: string;
let client: SQSClient;

beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  server = new Worker(join(__dirname, 'fauxqs-worker.mjs'));
  [endpoint] = await once(server, 'message');
  client = new SQSClient({ endpoint, region });
});

afterAll(async () => {
  client.destroy();
  await server.terminate();
});

async function createFifo(QueueName: string, attributes: Record<string, string> = {}): Promise<string> {
  const Attributes = { FifoQueue: 'true', ...attributes };
  const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName, Attributes }));
  return QueueUrl;
}

/** A FIFO queue with its dead-letter queue, drained the way Lambda does it. */
function openOn(createQueue: (url: string) => Queue<TestJob>): OpenQueue {
  return async (parts) => {
    const name = randomUUID();
    await createFifo(`${name}-dead.fifo`);
    const deadLetterTargetArn = `arn:aws:sqs:${region}:000000000000:${name}-dead.fifo`;
    const url = await createFifo(`${name}.fifo`, {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: MAX_ATTEMPTS }),
    });
    const handleBatch = createBatchHandler(parts);
    return { queue: createQueue(url), drain: () => drain(url, handleBatch), close: async () => {} };
  };
}

/** Two pollers, as Lambda has several: one may be held up by its batch. Both end when nothing is left or under way. */
async function drain(QueueUrl: string, handleBatch: ReturnType<typeof createBatchHandler>): Promise<void> {
  const batches = new EventEmitter();
  let busy = 0;
  const poll = async (): Promise<void> => {
    busy++;
    const messages = await receive(QueueUrl);
    if (messages.length > 0) await settle(QueueUrl, messages, await handleBatch(sqsEvent(messages)));
    busy--;
    const done = messages.length === 0 && busy === 0;
    batches.emit('ended');
    if (done) return;
    if (messages.length === 0) await once(batches, 'ended');
    await poll();
  };
  await Promise.all([poll(), poll()]);
}

async function receive(QueueUrl: string): Promise<Message[]> {
  const all = { MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All' as const] };
  const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, ...all }));
  return Messages;
}

/** Deletes what was handled and shows the rest again at once. */
async function settle(QueueUrl: string, messages: Message[], { batchItemFailures }: SQSBatchResponse): Promise<void> {
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  for (const { MessageId = '', ReceiptHandle } of messages) {
    const handle = { QueueUrl, ReceiptHandle };
    if (failed.has(MessageId))
      await client.send(new ChangeMessageVisibilityCommand({ ...handle, VisibilityTimeout: 0 }));
    else await client.send(new DeleteMessageCommand(handle));
  }
}

describeQueue(
  'SQS, sent with one signed request',
  openOn((url) => createSignedSqsQueue({ url, region, endpoint })),
);

describe('one signed request', () => {
  const job = { text: 'hello' };
  const options = { group: 'g', id: 'i' };

  /** A server of ten lines in the place of SQS, and the queue that sends to it. */
  async function against<T>(answer: RequestListener, run: (queue: Queue<TestJob>) => Promise<T>): Promise<T> {
    const stand = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => stand.once('listening', resolve));
    const { port } = stand.address() as AddressInfo;
    try {
      return await run(createSignedSqsQueue({ url: `http://127.0.0.1:${port}/1/messages.fifo`, region }));
    } finally {
      stand.closeAllConnections();
      stand.close();
    }
  }

  test('is signed for SQS with the credentials of the environment', async () => {
    let authorization: string | undefined;
    await against(
      (request, response) => {
        authorization = request.headers.authorization;
        response.end('{}');
      },
      (queue) => queue.send(job, options),
    );
    expect(authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=test\/\d{8}\/ap-south-1\/sqs\/aws4_request/);
  });

  test.each([302, 400, 403, 500, 503])('rejects an answer of %i, and says what SQS said', async (status) => {
    const answer: RequestListener = (_, response) => void response.writeHead(status).end('{"__type":"Denied"}');
    await expect(against(answer, (queue) => queue.send(job, options))).rejects.toThrow(new RegExp(`${status}.*Denied`));
  });

  test('is sent once more after a fault of the server', async () => {
    const statuses = [503, 200];
    const recovering: RequestListener = (_, response) => void response.writeHead(statuses.shift() ?? 500).end('{}');
    await against(recovering, (queue) => queue.send(job, options));
    expect(statuses).toEqual([]);
  });

  test('rejects where nobody listens, or the line is cut', async () => {
    const unreachable = createSignedSqsQueue<TestJob>({ url: 'http://127.0.0.1:9/1/messages.fifo', region });
    await expect(unreachable.send(job, options)).rejects.toThrow(/ECONNREFUSED/);
    const cut: RequestListener = (request) => void request.socket.destroy();
    await expect(against(cut, (queue) => queue.send(job, options))).rejects.toThrow();
  });

  test('gives up after two seconds', async () => {
    const silent: RequestListener = () => {};
    const begun = performance.now();
    await expect(against(silent, (queue) => queue.send(job, options))).rejects.toThrow(/abort/i);
    expect(performance.now() - begun).toBeLessThan(2_900);
  });

  test('is sent again over a new connection where the kept one was closed', async () => {
    let connections = 0;
    const sockets = new Map<unknown, number>();
    const closing: RequestListener = (request, response) => {
      if (!sockets.has(request.socket)) connections++;
      const requests = (sockets.get(request.socket) ?? 0) + 1;
      sockets.set(request.socket, requests);
      if (requests > 1) request.socket.destroy();
      else response.end('{}');
    };
    await against(closing, async (queue) => {
      await queue.send(job, options);
      await queue.send(job, { group: 'g', id: 'next' });
    });
    expect(connections).toBe(2);
  });

  test('costs a door a few kilobytes', () => {
    const { outputFiles } = buildSync({
      entryPoints: ['src/queue/sqs-signed.ts'],
      bundle: true,
      minify: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      write: false,
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(14_000);
  });
});
