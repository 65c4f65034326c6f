import type { Channel, Outgoing } from '../../../src/assistant/reply';
import { Temporal } from '../../../src/assistant/time';
import { createAlexaChannel, createMouth, type Elsewhere } from '../../../src/channels/alexa/send';
import { startStores } from '../../helpers/store';

const clock = { now: () => Temporal.Instant.from('2027-02-08T04:30:00Z') };
let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

const saying = (text: string): Outgoing => ({ text, buttons: [] });

/** A chat of somebody's own that writes down what it is given. */
function chat(name: string) {
  const told: string[] = [];
  const channel: Channel = {
    async post(_, { text }) {
      told.push(`${name} posts ${text}`);
      return `${name}-1`;
    },
    async edit(_, ref, { text }) {
      told.push(`${name} changes ${ref} to ${text}`);
    },
  };
  return { chat: `web:${name}`, channel, told };
}

test('what follows something spoken is a message in the own chat, and what follows that changes it', async () => {
  const own = chat('asha');
  const alexa = createAlexaChannel({ store: stores.fresh(clock), clock, elsewhere: async () => own });
  await alexa.edit('alexa:1', 'r1', saying('not confirmed'), 'r1.unknown');
  await alexa.edit('alexa:1', 'r1', saying('charging'), 'r1.done');
  const ref = await alexa.post('alexa:1', saying('ended'), 'r2');
  await alexa.edit('alexa:1', ref, saying('ended, 33 rupees'), 'r2.more');
  expect(own.told).toEqual([
    'asha posts not confirmed',
    'asha changes asha-1 to charging',
    'asha posts ended',
    'asha changes asha-1 to ended, 33 rupees',
  ]);
});

test('who moved on to another chat is told there, and who has none is told nothing', async () => {
  const [first, second] = [chat('first'), chat('second')];
  let there: Elsewhere | undefined = first;
  const alexa = createAlexaChannel({ store: stores.fresh(clock), clock, elsewhere: async () => there });
  await alexa.edit('alexa:1', 'r1', saying('not confirmed'), 'r1.unknown');
  there = second;
  await alexa.edit('alexa:1', 'r1', saying('charging'), 'r1.done');
  there = undefined;
  await alexa.edit('alexa:1', 'r1', saying('ended'), 'r1.ended');
  await alexa.post('alexa:1', saying('free'), 'r2');
  expect([...first.told, ...second.told]).toEqual(['first posts not confirmed', 'second posts charging']);
});

test('a mouth says the last of what was changed, and nothing once it is closed', async () => {
  const mouth = createMouth();
  const ref = await mouth.post('alexa:1', saying('asking'), 'r1');
  await mouth.post('alexa:1', saying('free'), 'r2');
  await mouth.edit('alexa:1', ref, saying('charging'), 'r1.done');
  mouth.close();
  await expect(mouth.post('alexa:1', saying('late'), 'r3')).rejects.toThrow('due before');
  expect(mouth.said().map(({ text }) => text)).toEqual(['charging', 'free']);
});
