import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { HttpEvent } from '../functions/http-event';
import { bundle } from './bundles';
import { print } from './print';
import { quantile, rounded } from './starts';

const WARM_UP = 500;
const REQUESTS = 4_000;
const SECRET = 'bench';

/** A direct message as an HTTP API hands over Slack's request. */
function event(number: number): HttpEvent {
  const message = {
    type: 'message',
    channel_type: 'im',
    user: 'U1',
    channel: 'D1',
    text: 'is l5coqi free?',
    ts: '1.1',
  };
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `Ev${number}`, event: message });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
  return { rawPath: '/slack/events', headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}

/** How long the warm door takes from a signed request to its answer, and how much of it is one bare request to the queue. */
export async function measureRequests(): Promise<void> {
  const server = fork(join(__dirname, 'doors-queue.mjs'));
  try {
    const [port] = await once(server, 'message');
    const url = `http://127.0.0.1:${port}/1/messages.fifo`;
    Object.assign(process.env, { AWS_REGION: 'bench', AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' });
    Object.assign(process.env, { MESSAGES_QUEUE_URL: url, SLACK_SIGNING_SECRET: SECRET });
    const { handler } = require(await bundle('slack', { file: 'functions/slack.ts' }));
    const { send } = require(await bundle('queue', { lines: BARE }));
    const answer: number[] = [];
    const queue: number[] = [];
    for (let number = 0; number < WARM_UP + REQUESTS; number++) {
      const request = event(number);
      const began = performance.now();
      const { statusCode } = await handler(request);
      const answered = performance.now();
      await send(url, String(request.body));
      const sent = performance.now();
      if (statusCode !== 200) throw new Error(`the door answers ${statusCode}`);
      if (number < WARM_UP) continue;
      answer.push(answered - began);
      queue.push(sent - answered);
    }
    report('slack door, warm: signed request to queued answer', answer, 'p99_ms < 5');
    report('of it the queue: one bare request', queue);
  } finally {
    server.kill();
  }
}

/** The same way to the queue, with nothing done before or after. */
const BARE = `
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
const agent = new Agent({ keepAlive: true });
export const send = async (url, body) =>
  text(await new Promise((resolve, reject) =>
    request(url, { method: 'POST', agent }).once('response', resolve).once('error', reject).end(body)));`;

function report(what: string, times: number[], goal?: string): void {
  const [p50_ms, p99_ms] = [rounded(quantile(times, 0.5)), rounded(quantile(times, 0.99))];
  print('doors', { what, requests: times.length, p50_ms, p99_ms, ...(goal !== undefined && { goal }) });
}
