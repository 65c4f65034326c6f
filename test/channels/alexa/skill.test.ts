import type { Incoming } from '../../../src/assistant/message';
import type { Channel } from '../../../src/assistant/reply';
import type { AlexaJob } from '../../../src/channels/alexa/incoming';
import type { Fetch } from '../../../src/channels/alexa/one-moment';
import { createAlexaSkill } from '../../../src/channels/alexa/skill';
import type { SkillOptions } from '../../../src/channels/alexa/skill-options';
import { createSpeaker, SKILL_ID } from './driver';

const USER = `amzn1.ask.account.${'B'.repeat(200)}`;

/** A skill whose turns and whose waiting the test ends itself. */
function stage(take: SkillOptions['take'], more: Partial<SkillOptions> = {}) {
  const queued: AlexaJob[] = [];
  const called: { url: string; init: RequestInit }[] = [];
  const waits = new Map<number, () => void>();
  const fetch: Fetch = async (url, init) => {
    called.push({ url, init });
    return new Response(null, { status: 204 });
  };
  const answer = createAlexaSkill({
    skillId: SKILL_ID,
    take,
    later: async (job) => void queued.push(job),
    openQuestion: async () => undefined,
    link: async () => undefined,
    wait: (ms) => new Promise<void>((resolve) => waits.set(ms, resolve)),
    fetch,
    ...more,
  });
  const alexa = createSpeaker({ locale: 'en-IN', userId: USER, now: () => '2027-02-08T04:30:00Z', post: answer });
  return { alexa, answer, queued, called, over: (ms: number) => waits.get(ms)?.() };
}

/** A promise and what resolves it. */
function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A turn that begins, and goes on when it is told to. */
function slowTurn(say: (mouth: Channel, incoming: Incoming) => Promise<unknown>) {
  const began = gate();
  const going = gate();
  let ended: Promise<unknown> = Promise.resolve();
  const take = (incoming: Incoming, mouth: Channel) => {
    began.open();
    const turn = going.opened.then(() => say(mouth, incoming)).then(() => undefined);
    ended = turn.catch((error: unknown) => error);
    return turn;
  };
  return { take, began: began.opened, goOn: going.open, ended: () => ended };
}

const says =
  (text: string) =>
  (mouth: Channel, { chat }: Incoming) =>
    mouth.post(chat, { text, buttons: [] }, 'r1');

test('an account is known by a name of ours, short enough for a queue', async () => {
  const heard: Incoming[] = [];
  const { alexa } = stage(async (incoming, mouth) => {
    heard.push(incoming);
    await mouth.post(incoming.chat, { text: 'Fine.', buttons: [] }, 'r1');
  });
  expect(await alexa.says('book gate one')).toEqual({ text: 'Fine.', listens: false });
  expect(heard).toMatchObject([
    { identity: expect.stringMatching(/^alexa:[\w-]{43}$/), language: 'en', locale: 'en-IN' },
  ]);
  expect(heard[0]?.chat).toBe(heard[0]?.identity);
  expect(heard[0]?.isPrivate).toBeUndefined();
});

test('what takes two seconds is bridged by a word, said by the directive service of that request', async () => {
  const turn = slowTurn(says('Gate 1 is free.'));
  const { alexa, called, queued, over } = stage(turn.take);
  const envelope = alexa.envelopeFor('is gate one free');
  const answered = alexa.asks(envelope);
  await turn.began;
  over(2_000);
  turn.goOn();
  expect(await answered).toEqual({ text: 'Gate 1 is free.', listens: false });
  expect(called.map(({ url }) => url)).toEqual(['https://api.eu.amazonalexa.com/v1/directives']);
  expect(called[0]?.init.headers).toMatchObject({ authorization: 'Bearer token-of-this-request' });
  expect(JSON.parse(String(called[0]?.init.body))).toEqual({
    header: { requestId: envelope.request.requestId },
    directive: {
      type: 'VoicePlayer.Speak',
      speech: '<speak>One moment, I am asking the charging platform.</speak>',
    },
  });
  expect(queued).toEqual([]);
});

test.each(['https://api.evil.example', 'http://api.amazonalexa.com', 'https://api.amazonalexa.com.evil.example', ''])(
  'the token of a request goes to no other server than Alexa: %s',
  async (apiEndpoint) => {
    const turn = slowTurn(says('Fine.'));
    const { alexa, called, over } = stage(turn.take);
    const envelope = alexa.envelopeFor('is gate one free');
    envelope.context.System.apiEndpoint = apiEndpoint;
    const answered = alexa.asks(envelope);
    await turn.began;
    over(2_000);
    turn.goOn();
    await answered;
    expect(called).toEqual([]);
  },
);

test('what takes too long is queued under the same id, and what it says afterwards is left to the queue', async () => {
  const turn = slowTurn(says('Booked.'));
  const { alexa, queued, over } = stage(turn.take);
  const envelope = alexa.envelopeFor('book gate one tomorrow three pm for an hour');
  const answered = alexa.asks(envelope);
  await turn.began;
  over(6_000);
  expect(await answered).toEqual({
    text: 'I am still on it. I will message you in the chat you linked from.',
    listens: false,
  });
  expect(queued).toEqual([
    {
      kind: 'alexa',
      id: `alexa:${envelope.request.requestId}`,
      identity: expect.stringMatching(/^alexa:/),
      words: 'book gate one tomorrow three pm for an hour',
      language: 'en',
      locale: 'en-IN',
      receivedAt: '2027-02-08T04:30:00Z',
    },
  ]);
  turn.goOn();
  expect(await turn.ended()).toMatchObject({ name: 'TooLateError' });
});

test('a turn that fails is queued too, with what it had said', async () => {
  const { alexa, queued } = stage(async ({ chat }, mouth) => {
    await mouth.post(chat, { text: 'Gate 1 is free.', buttons: [] }, 'r1');
    throw new Error('the store is down');
  });
  expect((await alexa.says('is gate one free')).text).toBe(
    'Gate 1 is free. I am still on it. I will message you in the chat you linked from.',
  );
  expect(queued).toHaveLength(1);
});

test('where not even the queue takes it, nothing is promised', async () => {
  const { alexa } = stage(() => Promise.reject(new Error('no store')), {
    later: () => Promise.reject(new Error('no queue')),
  });
  expect((await alexa.says('is gate one free')).text).toMatch(/^Something went wrong on our side/);
});

test('requests for another skill are refused, and those that want no words get none', async () => {
  const { alexa, answer } = stage(async () => undefined);
  const envelope = alexa.envelopeFor('book gate one');
  envelope.context.System.application.applicationId = 'amzn1.ask.skill.another';
  await expect(answer(envelope)).rejects.toThrow('ID verification');
  expect(await alexa.request({ type: 'SessionEndedRequest' })).toEqual({ text: '', listens: false });
  expect(await alexa.request({ type: 'System.ExceptionEncountered' })).toEqual({ text: '', listens: false });
});
