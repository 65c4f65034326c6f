import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { decode, type EventMessage, encode, encodeHeaders } from './event-stream';

export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIATEST', AWS_SECRET_ACCESS_KEY: 'secret' };

/** What one stream was asked with, and the audio that came. */
export interface Transcription {
  headers: IncomingHttpHeaders;
  /** The audio of each signed chunk, the empty last one too. */
  chunks: Buffer[];
}

/** How it answers: results as Transcribe words them, an error, or nothing at all. */
export type Answer = { results: object[] } | { exception: string } | { status: number } | 'silence';

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Checks the signature of each chunk, which goes on from the one before; AWS cuts a stream where one is wrong. */
function createSignatureCheck(authorization: string) {
  const [, scope = '', first = ''] = /Credential=[^/]+\/([^,]+),.*Signature=(\w+)/.exec(authorization) ?? [];
  const [date = '', region = '', service = ''] = scope.split('/');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${CREDENTIALS.AWS_SECRET_ACCESS_KEY}`,
  );
  let prior = first;
  return ({ headers, payload }: EventMessage): void => {
    const at = headers[':date'];
    const signature = headers[':chunk-signature'];
    if (!(at instanceof Date) || !Buffer.isBuffer(signature)) throw new Error('a chunk is not signed');
    const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '');
    const signed = [
      'AWS4-HMAC-SHA256-PAYLOAD',
      stamp,
      scope,
      prior,
      sha256(encodeHeaders({ ':date': at })),
      sha256(payload),
    ];
    prior = hmac(key, signed.join('\n')).toString('hex');
    if (prior !== signature.toString('hex')) throw new Error('the signature of a chunk is wrong');
  };
}

const event = (type: string, payload: object, kind: 'event' | 'exception' = 'event') =>
  encode({
    headers: { ':message-type': kind, [`:${kind}-type`]: type, ':content-type': 'application/json' },
    payload: Buffer.from(JSON.stringify(payload)),
  });

/** A server that speaks Transcribe's streaming over HTTP/2, as far as it is documented. */
export async function startFakeTranscribe() {
  let next: Answer = { results: [] };
  const heard: Transcription[] = [];
  const failures: unknown[] = [];
  const sessions = new Set<ServerHttp2Session>();

  async function serve(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<void> {
    const answer = next;
    const transcription: Transcription = { headers, chunks: [] };
    heard.push(transcription);
    if (typeof answer === 'object' && 'status' in answer) {
      stream.respond({
        ':status': answer.status,
        'content-type': 'application/json',
        'x-amzn-errortype': 'LimitExceededException',
      });
      stream.end('{"Message":"You have exceeded your limit"}');
      return;
    }
    stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' });
    const check = createSignatureCheck(headers.authorization ?? '');
    let bytes: Buffer = Buffer.alloc(0);
    for await (const part of stream) {
      bytes = Buffer.concat([bytes, part]);
      for (let found = decode(bytes); found; found = decode(bytes)) {
        check(found.message);
        // In the signed message is the event; an empty one ends the audio.
        transcription.chunks.push(
          found.message.payload.length > 0
            ? (decode(found.message.payload)?.message.payload ?? Buffer.alloc(0))
            : Buffer.alloc(0),
        );
        bytes = found.rest;
      }
    }
    if (answer === 'silence') return;
    if ('exception' in answer) stream.end(event(answer.exception, { Message: 'It does not work.' }, 'exception'));
    else {
      for (const result of answer.results)
        stream.write(event('TranscriptEvent', { Transcript: { Results: [result] } }));
      stream.end();
    }
  }

  const server = createServer();
  server.on('session', (session) => sessions.add(session));
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined);
    serve(stream, headers).catch((error) => {
      failures.push(error);
      stream.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    failures,
    answers: (answer: Answer) => {
      next = answer;
    },
    stop() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
