import type { Outgoing } from '../../../src/assistant/reply';
import { createWebChannel, type WebChannel } from '../../../src/channels/web/send';
import type { WebMessage } from '../../../src/channels/web/web-message';
import { clock } from './web-clock';
import { startStores, type WebStore } from './web-store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

const words = (text: string): Outgoing => ({ text, buttons: [] });

let store: WebStore;
let channel: WebChannel;

beforeEach(() => {
  store = stores.fresh();
  channel = createWebChannel({ store, clock });
});

test('messages are numbered from 1 for each person, in order beyond the tenth', async () => {
  for (let count = 1; count <= 12; count++) await channel.post('web:asha', words(`message ${count}`), `r${count}`);
  expect(await channel.post('web:ravi', words('hello'), 'r1')).toBe('1');
  const all = await channel.messages('asha', 0);
  expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect((await channel.messages('asha', 9)).map(({ text }) => text)).toEqual([
    'message 10',
    'message 11',
    'message 12',
  ]);
  expect((await channel.messages('asha', -1)).map(({ text }) => text)).toEqual(['message 12']);
});

test('a message holds what the page needs and nothing else', async () => {
  await channel.post('web:asha', { text: 'Which?', buttons: [{ label: 'A', value: 'c1' }], askContact: true }, 'r1');
  expect(await channel.messages('asha', 0)).toEqual([
    {
      seq: 1,
      at: '2026-11-23T04:30:00.000Z',
      from: 'assistant',
      text: 'Which?',
      choices: [{ label: 'A', value: 'c1' }],
    },
  ]);
});

test('a reply posted again is the same message, in a new process too', async () => {
  const first = await channel.post('web:asha', words('Booked.'), 'r1');
  await channel.post('web:asha', words('Anything else?'), 'r2');
  expect(await channel.post('web:asha', words('Booked.'), 'r1')).toBe(first);
  expect(await createWebChannel({ store, clock }).post('web:asha', words('Booked.'), 'r1')).toBe(first);
  expect(await channel.messages('asha', 0)).toHaveLength(2);
});

test('a reply posted twice at once is one message', async () => {
  const refs = await Promise.all(['r1', 'r1', 'r1'].map((id) => channel.post('web:asha', words('Booked.'), id)));
  expect(refs).toEqual(['1', '1', '1']);
});

test('two processes on one store never take the same number, and each hears what it had missed', async () => {
  const other = createWebChannel({ store, clock });
  await channel.post('web:asha', words('a'), 'r1');
  await other.post('web:asha', words('b'), 'r2');
  const heard: string[] = [];
  channel.subscribe('asha', ({ text }) => heard.push(text));
  expect(await channel.post('web:asha', words('c'), 'r3')).toBe('3');
  expect(await channel.post('web:asha', words('b'), 'r2')).toBe('2');
  expect(heard).toEqual(['b', 'c']);
});

test('an edit names the message it replaces, every time the original', async () => {
  const ref = await channel.post('web:asha', words('Asking l5coqi to start…'), 'r1');
  await channel.edit('web:asha', ref, words('Not confirmed yet.'), 'r1');
  await channel.edit('web:asha', ref, words('Not confirmed yet.'), 'r1');
  await channel.edit('web:asha', ref, words('l5coqi is charging.'), 'r1');
  expect((await channel.messages('asha', 1)).map(({ seq, replaces, text }) => ({ seq, replaces, text }))).toEqual([
    { seq: 2, replaces: 1, text: 'Not confirmed yet.' },
    { seq: 3, replaces: 1, text: 'l5coqi is charging.' },
  ]);
});

test.each(['7', '0', '-1', 'none', ''])('an edit of a message that is gone (%p) is posted anew', async (ref) => {
  await channel.edit('web:asha', ref, words('Done.'), 'r1');
  expect(await channel.messages('asha', 0)).toMatchObject([{ seq: 1, text: 'Done.' }]);
  expect((await channel.messages('asha', 0))[0]).not.toHaveProperty('replaces');
});

test('no reply comes before the words it answers', async () => {
  let replied: Promise<unknown> | undefined;
  await channel.said('asha', 'help', async () => {
    replied = channel.post('web:asha', words('Try this.'), 'r1');
  });
  await replied;
  expect((await channel.messages('asha', 0)).map(({ from }) => from)).toEqual(['person', 'assistant']);
});

test('listeners hear one person, in order, until they stop', async () => {
  const heard: WebMessage[] = [];
  const stop = channel.subscribe('asha', (message) => heard.push(message));
  await Promise.all(['a', 'b', 'c'].map((text) => channel.post('web:asha', words(text), text)));
  await channel.post('web:ravi', words('not yours'), 'r');
  stop();
  await channel.post('web:asha', words('d'), 'd');
  expect(heard.map(({ seq, text }) => [seq, text])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ]);
});

test('a store that fails rejects the post and spoils nothing after it', async () => {
  store.failing = true;
  await expect(channel.post('web:asha', words('a'), 'r1')).rejects.toThrow('the store is down');
  store.failing = false;
  expect(await channel.post('web:asha', words('a'), 'r1')).toBe('1');
});

test('another channel’s chat is not taken', async () => {
  await expect(channel.post('telegram:4711', words('a'), 'r1')).rejects.toThrow('not a web chat');
});
