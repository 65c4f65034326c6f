import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { sign } from 'aws4';
import type { Queue } from '../assistant/queue';
import { sqsMessageOf } from './sqs-message';

/** A door has 3 s to answer Slack: what takes longer counts as not queued. */
const DEADLINE_MS = 2_000;

/** A fault of SQS's own mostly passes; what was taken after all is taken once. */
const TRIES = 2;

/**
 * The sending side of a FIFO queue on SQS, for the functions: one signed HTTPS request and no SDK, whose loading alone would
 * more than double a cold start. Credentials come from the environment, as Lambda sets them; `endpoint`
 * names another server than that of the queue's address.
 */
export function createSignedSqsQueue<Job>(queue: { url: string; region: string; endpoint?: string }): Queue<Job> {
  const { url, region, endpoint = url } = queue;
  const { protocol, host, hostname, port } = new URL(endpoint);
  const secure = protocol === 'https:';
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const open = secure ? httpsRequest : httpRequest;

  function post(body: string, signal: AbortSignal): ClientRequest {
    const { headers } = sign({
      service: 'sqs',
      region,
      host,
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
      body,
    });
    return open({ hostname, port, method: 'POST', path: '/', headers: headers ?? {}, agent, signal }).end(body);
  }

  /** Sends again where a connection kept open has meanwhile been closed, as after a frozen Lambda's thaw; SQS drops doubles. */
  async function answerTo(body: string, signal: AbortSignal): Promise<IncomingMessage> {
    for (;;) {
      const request = post(body, signal);
      try {
        return await responseTo(request);
      } catch (error) {
        if (signal.aborted || !request.reusedSocket) throw error;
      }
    }
  }

  return {
    async send(job, options) {
      const body = JSON.stringify(sqsMessageOf(url, job, options));
      const signal = AbortSignal.timeout(DEADLINE_MS);
      for (let tries = 1; ; tries++) {
        const answer = await answerTo(body, signal);
        const said = await text(answer);
        const { statusCode = 0 } = answer;
        if (statusCode >= 200 && statusCode <= 299) return;
        if (statusCode < 500 || tries === TRIES)
          throw new Error(`SendMessage to ${url}: ${statusCode} ${said.slice(0, 300)}`);
      }
    },
  };
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => request.once('response', resolve).once('error', reject));
}
