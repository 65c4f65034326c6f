import { type Assistant, createAssistant } from '../../../src/app/assistant';
import type { MessageJob, TriggerJob } from '../../../src/assistant/queue';
import type { Channel, Outgoing } from '../../../src/assistant/reply';
import type { Store } from '../../../src/assistant/store';
import { LOCAL_ROSTER } from '../../../src/people/roster';
import { readSettings } from '../../../src/settings';
import { createHandClock, type HandClock, startPlatform } from '../../helpers/platform';
import { Crash, crashingAt, startStores } from '../../helpers/store';

let stores: Awaited<ReturnType<typeof startStores>>;
let platform: Awaited<ReturnType<typeof startPlatform>>;
let clock: HandClock;
let store: Store;
let chat: ReturnType<typeof createChat>;
let messages: MessageJob[];
let triggers: TriggerJob[];
let assistant: Assistant;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());
beforeEach(async () => {
  clock = createHandClock();
  store = stores.fresh(clock);
  platform = await startPlatform(clock);
  chat = createChat();
  messages = [];
  triggers = [];
  assistant = put(store);
});
afterEach(() => platform.stop());

/** A chat like the real ones: a reply's name makes a repeat known, an edit changes its message. It can refuse. */
function createChat() {
  const shown = new Map<string, string>();
  const refs = new Map<string, string>();
  let last: Outgoing | undefined;
  let refusing = 0;
  const take = () => {
    if (refusing > 0) {
      refusing -= 1;
      throw new Error('the chat is down');
    }
  };
  const channel: Channel = {
    async post(_, message, replyId) {
      take();
      const known = refs.get(replyId);
      if (known !== undefined) return known;
      const ref = `m${shown.size + 1}`;
      refs.set(replyId, ref);
      shown.set(ref, message.text);
      last = message;
      return ref;
    },
    async edit(_, ref, message) {
      take();
      shown.set(ref, message.text);
      last = message;
    },
  };
  return {
    channel,
    /** The messages as they stand. */
    texts: () => [...shown.values()],
    button: (label: string) => last?.buttons.find((button) => button.label === label)?.value ?? '',
    refuse(times: number) {
      refusing = times;
    },
  };
}

/** The assistant on a store, its queues in memory. */
function put(on: Store): Assistant {
  return createAssistant({
    settings: readSettings({}),
    clock,
    store: on,
    platform: platform.platform,
    roster: LOCAL_ROSTER,
    web: chat.channel,
    messages: { send: async (job) => void messages.push(job) },
    triggers: { send: async (job) => void triggers.push(job) },
  });
}

const job = (id: string, said: { text: string } | { choice: string }): MessageJob => ({
  kind: 'web',
  id,
  person: 'asha',
  ...said,
  receivedAt: clock.now().toString(),
});

/** Does what the queues hold until they are empty. */
async function drain(): Promise<void> {
  for (;;) {
    const trigger = triggers.shift();
    const message = messages.shift();
    if (!trigger && !message) return;
    if (trigger) await assistant.handleTrigger(trigger, 1);
    if (message) await assistant.handleMessage(message, 1);
  }
}

/** Hands a job out again until it is through, as a queue does. */
async function deliver(message: MessageJob, to = assistant, tries = 4): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      await to.handleMessage(message, attempt);
      return;
    } catch (error) {
      if (attempt === tries) throw error;
    }
  }
}

const sent = async (path: string) => (await platform.sent(path)).length;

const BOOK = 'book l5coqi tomorrow 3pm for an hour';
const BOOKED =
  /^Booked for you: Gate 1 \(l5coqi\), Tue 9 Feb, 3:00 pm to 4:00 pm IST \(1 hour\)\. Charging all that time would cost about ₹33/;

test('the same message three times has one effect and one reply', async () => {
  const message = job('m1', { text: BOOK });
  for (let delivery = 1; delivery <= 3; delivery++) await assistant.handleMessage(message, delivery);
  expect(await sent('/booking/createBooking')).toBe(1);
  expect(chat.texts()).toEqual([expect.stringMatching(BOOKED)]);
});

test('the same message delivered twice at once has one effect and one reply', async () => {
  const message = job('m1', { text: 'start charging on l5coqi for 2 hours' });
  await Promise.all([deliver(message), deliver(message)]);
  await drain();
  expect(await sent('/startTransaction')).toBe(1);
  expect(chat.texts()).toHaveLength(1);
});

test('a chat that refuses the reply gets it with the next delivery; the booking is made once', async () => {
  chat.refuse(1);
  const message = job('m1', { text: BOOK });
  await expect(assistant.handleMessage(message, 1)).rejects.toThrow('the chat is down');
  expect(chat.texts()).toEqual([]);
  await assistant.handleMessage(message, 2);
  expect(await sent('/booking/createBooking')).toBe(1);
  expect(chat.texts()).toEqual([expect.stringMatching(BOOKED)]);
});

test('a chat that refuses the placeholder: the charger is asked once, after it was said', async () => {
  chat.refuse(1);
  const message = job('m1', { text: 'start charging on l5coqi for 2 hours' });
  await expect(assistant.handleMessage(message, 1)).rejects.toThrow('the chat is down');
  expect(await sent('/startTransaction')).toBe(0);
  await assistant.handleMessage(message, 2);
  await drain();
  expect(await sent('/startTransaction')).toBe(1);
  expect(chat.texts()).toEqual([
    "Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done.",
  ]);
});

test('an outcome that the chat refuses is told with the next delivery, in the same message', async () => {
  await assistant.handleMessage(job('m1', { text: 'start charging on l5coqi for 2 hours' }), 1);
  const [trigger] = triggers.splice(0);
  if (trigger) await assistant.handleTrigger(trigger, 1);
  const [outcome] = messages.splice(0);
  chat.refuse(1);
  await expect(outcome && assistant.handleMessage(outcome, 1)).rejects.toThrow('the chat is down');
  if (outcome) for (const attempt of [2, 3]) await assistant.handleMessage(outcome, attempt);
  expect(chat.texts()).toEqual([expect.stringContaining('Gate 1 (l5coqi) is charging for 2 hours')]);
});

test('a trigger handed out three times asks the charger once', async () => {
  await assistant.handleMessage(job('m1', { text: 'start charging on l5coqi for 2 hours' }), 1);
  const [trigger] = triggers.splice(0);
  for (const attempt of [1, 2, 3]) if (trigger) await assistant.handleTrigger(trigger, attempt);
  await drain();
  expect(await sent('/startTransaction')).toBe(1);
  expect(chat.texts()).toHaveLength(1);
});

test('a pressed button whose reply was refused acts once', async () => {
  await assistant.handleMessage(job('m1', { text: BOOK }), 1);
  const message = job('m2', { choice: chat.button('Undo') });
  chat.refuse(2);
  await deliver(message);
  await assistant.handleMessage(message, 4);
  expect(await sent('/booking/cancelBooking')).toBe(1);
  expect(chat.texts().slice(1)).toEqual(['Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.']);
});

test('a yes whose reply was refused acts once', async () => {
  await assistant.handleMessage(job('m1', { text: 'book l5coqu tomorrow 3pm for an hour' }), 1);
  chat.refuse(1);
  await deliver(job('m2', { text: 'yes' }));
  expect(await sent('/booking/createBooking')).toBe(1);
  expect(chat.texts().slice(1)).toEqual([expect.stringMatching(BOOKED)]);
});

test('of two requests in one message, neither is done twice when the second reply is refused', async () => {
  const message = job('m1', { text: `${BOOK} and book 2kdpzr tomorrow 5pm for an hour` });
  const { post } = chat.channel;
  let posts = 0;
  chat.channel.post = async (...given) => {
    posts += 1;
    if (posts === 2) throw new Error('the chat is down');
    return post(...given);
  };
  await deliver(message);
  expect(await sent('/booking/createBooking')).toBe(2);
  expect(chat.texts()).toHaveLength(2);
});

describe('a process that ends at any write', () => {
  const moments = Array.from({ length: 8 }, (_, index) => index + 1).flatMap((write) => [
    [write, 'before'] as const,
    [write, 'after'] as const,
  ]);

  test.each(moments)('write %i of a booking, %s it is done: one booking, one reply', async (write, when) => {
    const message = job('m1', { text: BOOK });
    await put(crashingAt(store, write, when))
      .handleMessage(message, 1)
      .catch((error) => expect(error).toBeInstanceOf(Crash));
    await deliver(message);
    expect(await sent('/booking/createBooking')).toBeLessThanOrEqual(1);
    clock.advance(70);
    await assistant.sweep();
    await drain();
    const texts = chat.texts();
    const made = (await sent('/booking/createBooking')) === 1;
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(made ? BOOKED : /^I could not book Gate 1 \(l5coqi\)/);
  });

  test.each(moments)('write %i of a start, %s it is done: at most one start, one reply', async (write, when) => {
    const message = job('m1', { text: 'start charging on l5coqi for 2 hours' });
    const ended = async (error: unknown) => expect(error).toBeInstanceOf(Crash);
    const crashing = put(crashingAt(store, write, when));
    await crashing.handleMessage(message, 1).catch(ended);
    const [trigger] = triggers.splice(0);
    if (trigger) await crashing.handleTrigger(trigger, 1).catch(ended);
    const [outcome] = messages.splice(0);
    if (outcome) await crashing.handleMessage(outcome, 1).catch(ended);
    await deliver(message);
    if (trigger) await assistant.handleTrigger(trigger, 2);
    if (outcome) await assistant.handleMessage(outcome, 2);
    await drain();
    for (const seconds of [60, 60, 900]) {
      clock.advance(seconds);
      await assistant.sweep();
      await drain();
    }
    expect(await sent('/startTransaction')).toBeLessThanOrEqual(1);
    const began = (await sent('/startTransaction')) === 1;
    expect(chat.texts()).toEqual([
      began
        ? expect.stringMatching(/^Gate 1 \(l5coqi\) is charging for 2 hours/)
        : expect.stringMatching(/^Gate 1 \(l5coqi\) did not start/),
    ]);
  });
});

test('a message that came too late is asked about before anything moves', async () => {
  const message = job('m1', { text: 'start charging on l5coqi for 2 hours' });
  clock.advance(600);
  await assistant.handleMessage(message, 1);
  expect(chat.texts()).toEqual([
    'You wrote this at 10:00 am IST, but it has only reached me now. Do you still want me to start charging on Gate 1 (l5coqi) for 2 hours, until 12:10 pm IST?',
  ]);
  await drain();
  expect(await sent('/startTransaction')).toBe(0);
  await assistant.handleMessage(job('m2', { choice: chat.button('Yes') }), 1);
  await drain();
  expect(await sent('/startTransaction')).toBe(1);
});

test('whoever wrote what could not be handled at all is told', async () => {
  await assistant.apologise(job('m1', { text: BOOK }));
  expect(chat.texts()).toEqual([
    'Something went wrong on our side and I could not finish this. Nothing is done twice; please ask again.',
  ]);
});

test('whoever was answered before the process ended hears no apology', async () => {
  const message = job('m1', { text: 'what have I booked?' });
  await assistant.handleMessage(message, 1);
  const answered = chat.texts();
  await assistant.apologise(message);
  expect(answered).toEqual([expect.stringMatching(/^You have no booking/)]);
  expect(chat.texts()).toEqual(answered);
});
