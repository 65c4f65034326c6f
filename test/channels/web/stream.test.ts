import { get, type IncomingMessage } from 'node:http';
import { serveWeb } from './serve';
import { startStores } from './web-store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

let web: Awaited<ReturnType<typeof serveWeb>>;

beforeEach(async () => {
  web = await serveWeb(stores.fresh());
});
afterEach(() => web.stop());

const post = (text: string) => web.channel.post('web:asha', { text, buttons: [] }, text);

/** Reads a stream until so many events have come. */
function listen(query: string, headers: Record<string, string> = {}) {
  return new Promise<IncomingMessage & { events: (count: number) => Promise<{ id: string; text: string }[]> }>(
    (resolve) =>
      get({ port: web.port, host: '127.0.0.1', path: `/api/messages/stream?${query}`, headers }, (response) => {
        let received = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          received += chunk;
        });
        const events = async (count: number) => {
          const read = () => [...received.matchAll(/^id: (.*)\ndata: (.*)\n\n/gm)];
          while (read().length < count) await new Promise((wait) => setTimeout(wait, 5));
          return read().map(([, id = '', data = '']) => ({ id, text: JSON.parse(data).text }));
        };
        resolve(Object.assign(response, { events }));
      }),
  );
}

test('what was said before and what is said now come once each, in order', async () => {
  await post('before');
  const stream = await listen('person=asha');
  expect(stream.headers['content-type']).toBe('text/event-stream');
  await Promise.all(['one', 'two', 'three'].map(post));
  expect(await stream.events(4)).toEqual([
    { id: '1', text: 'before' },
    { id: '2', text: 'one' },
    { id: '3', text: 'two' },
    { id: '4', text: 'three' },
  ]);
  stream.destroy();
});

test('messages written while the stream opens are neither lost nor doubled', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `m${index}`);
  const [stream] = await Promise.all([listen('person=asha'), ...names.map(post)]);
  expect((await stream.events(30)).map(({ text }) => text)).toEqual(names);
  stream.destroy();
});

test('a browser that reconnects goes on after the last event it has seen', async () => {
  await post('one');
  await post('two');
  await post('three');
  const stream = await listen('person=asha&after=0', { 'last-event-id': '2' });
  expect(await stream.events(1)).toEqual([{ id: '3', text: 'three' }]);
  stream.destroy();
});

test('a page may ask for the newest messages only', async () => {
  await post('one');
  await post('two');
  const stream = await listen('person=asha&after=-1');
  expect(await stream.events(1)).toEqual([{ id: '2', text: 'two' }]);
  stream.destroy();
});

test('line breaks in a message do not break the event', async () => {
  await post('one\n\ndata: two');
  const stream = await listen('person=asha');
  expect(await stream.events(1)).toEqual([{ id: '1', text: 'one\n\ndata: two' }]);
  stream.destroy();
});

test('a stop ends the open streams', async () => {
  const stream = await listen('person=asha');
  const ended = new Promise((resolve) => stream.resume().once('end', resolve));
  await web.stop();
  await ended;
  web = await serveWeb(stores.fresh());
});
