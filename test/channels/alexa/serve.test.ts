import { createAssistantIn } from '../../../src/app/assistant';
import { createWorld } from '../../../src/app/world';
import type { MessageJob, TriggerJob } from '../../../src/assistant/queue';
import type { Channel } from '../../../src/assistant/reply';
import { serveAlexa } from '../../../src/channels/alexa/serve';
import { LOCAL_ROSTER } from '../../../src/people/roster';
import { readSettings } from '../../../src/settings';
import { MONDAY_10 } from '../../helpers/local-program';
import { startPlatform } from '../../helpers/platform';
import { startStores } from '../../helpers/store';
import { createSpeaker, SKILL_ID } from './driver';

test('what Alexa could not wait for is done once, and told in the linked chat', async () => {
  const stores = await startStores();
  const platform = await startPlatform();
  const { clock } = platform;
  const messages: MessageJob[] = [];
  const triggers: TriggerJob[] = [];
  const told: string[] = [];
  const web: Channel = {
    async post(chat, { text }, replyId) {
      told.push(`${chat}: ${text}`);
      return replyId;
    },
    edit: async () => undefined,
  };
  const settings = readSettings({ ALEXA_SKILL_ID: SKILL_ID });
  const world = createWorld({
    settings,
    clock,
    web,
    store: stores.fresh(clock),
    platform: platform.platform,
    roster: LOCAL_ROSTER,
    messages: { send: async (job) => void messages.push(job) },
    triggers: { send: async (job) => void triggers.push(job) },
  });
  const assistant = createAssistantIn(world, settings);
  const now = () => new Date(MONDAY_10).toISOString();
  const speaker = (answer: typeof assistant.answerAlexa) =>
    createSpeaker({ locale: 'en-IN', userId: 'amzn1.ask.account.A', now, post: answer });
  const receivedAt = now();
  await assistant.handleMessage({ kind: 'web', id: '1', person: 'asha', text: 'hello', receivedAt }, 1);
  const code = await world.people.createCode({ id: 'asha', role: 'driver', timezone: 'Asia/Kolkata', locale: 'en-IN' });
  const patient = speaker(assistant.answerAlexa);
  expect((await patient.says(`my code is ${code}`)).text).toMatch(/^Welcome, Asha/);
  told.length = 0;

  // Over before anything could be said.
  const hasty = speaker(serveAlexa(world, SKILL_ID, { wait: async () => undefined }));
  const asked = hasty.envelopeFor('what have i booked');
  expect((await hasty.asks(asked)).text).toBe('I am still on it. I will message you in the chat you linked from.');
  expect(messages).toHaveLength(1);
  for (const job of [...messages, ...messages]) await assistant.handleMessage(job, 1);
  expect(told).toEqual(['web:asha: You have no booking.']);
  expect((await patient.asks(asked)).text).toBe('I have dealt with that already.');

  await platform.stop();
  await stores.stop();
});
