import fc from 'fast-check';
import { createHttpHandler, type HttpEvent } from '../../functions/http-event';
import type { DoorAnswer, RawRequest } from '../../src/channels/door';
import { httpEvent } from './events';

/** Hands an event to a handler with one door, and says what came through it. */
async function through(event: HttpEvent | null | undefined, answer: DoorAnswer = { status: 200 }) {
  const seen: RawRequest[] = [];
  const handler = createHttpHandler({
    '/slack/events': async (request) => {
      seen.push(request);
      return answer;
    },
  });
  return { result: await handler(event), request: seen[0] };
}

const body = '{"text":"क्या l5coqi खाली है? 👍"}';

test.each([false, true])('the body is the bytes that were sent, base64: %s', async (base64) => {
  const { request } = await through(httpEvent('/slack/events', { body, base64 }));
  expect(request?.body.toString('utf8')).toBe(body);
});

test('names of headers are in lower case, and headers without a value are none', async () => {
  const headers = { 'X-Slack-Signature': 'v0=1', 'content-type': null, other: undefined };
  const { request } = await through({ rawPath: '/slack/events', headers });
  expect(request?.headers).toEqual({ 'x-slack-signature': 'v0=1' });
});

test('an event with nothing in it but the path is an empty request', async () => {
  const { request } = await through({ rawPath: '/slack/events', headers: null });
  expect(request).toEqual({ headers: {}, body: Buffer.alloc(0) });
});

test.each<[DoorAnswer, object]>([
  [{ status: 200 }, { statusCode: 200 }],
  [{ status: 503 }, { statusCode: 503 }],
  [
    { status: 200, body: '{}', contentType: 'application/json' },
    { statusCode: 200, body: '{}', headers: { 'content-type': 'application/json' } },
  ],
])('the answer %j is the result %j', async (answer, result) => {
  expect((await through({ rawPath: '/slack/events' }, answer)).result).toEqual(result);
});

test.each([null, undefined, {}, { rawPath: '/' }, { rawPath: '/slack/events/' }, { rawPath: '__proto__' }])(
  'at %j there is nothing',
  async (event) => {
    expect(await through(event)).toEqual({ result: { statusCode: 404 }, request: undefined });
  },
);

test('no event makes it throw', async () => {
  const event = fc.record({
    rawPath: fc.constant('/slack/events'),
    headers: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
    body: fc.anything(),
    isBase64Encoded: fc.anything(),
  });
  await fc.assert(
    fc.asyncProperty(event, async (given) => {
      const { request } = await through(given as HttpEvent);
      expect(request?.body).toBeInstanceOf(Buffer);
    }),
  );
});
