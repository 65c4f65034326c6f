import type { Figure } from '../../src/assistant/figure';
import type { Channel, Outgoing } from '../../src/assistant/reply';
import { say } from '../../src/assistant/say';
import { NO_VOICE } from '../../src/assistant/voice';
import { draw } from '../../src/charts';
import { createHandClock } from '../helpers/platform';
import { startStores } from '../helpers/store';

const FIGURE: Figure = { kind: 'bars', title: 'Your charges', measure: 'kWh', points: [{ label: 'Mon', value: 2 }] };

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

async function said(drawing: typeof draw): Promise<Outgoing[]> {
  const clock = createHandClock();
  const posted: Outgoing[] = [];
  const channel: Channel = {
    post: async (_, message) => {
      posted.push(message);
      return '1';
    },
    edit: async () => {},
  };
  const world = { clock, store: stores.fresh(clock), channelOf: () => channel, draw: drawing, voice: NO_VOICE };
  await say(world, { person: 'asha', chat: 'web:asha' }, 'm1.0', { text: '2 kWh', figure: FIGURE });
  return posted;
}

test('a reply comes with its picture', async () => {
  expect(await said(draw)).toMatchObject([{ text: '2 kWh', picture: { alt: 'Your charges. kWh. Mon: 2' } }]);
});

test('a picture that cannot be drawn does not keep the words back', async () => {
  const [message] = await said(async () => {
    throw new Error('no renderer');
  });
  expect(message?.text).toBe('2 kWh');
  expect(message).not.toHaveProperty('picture');
});
