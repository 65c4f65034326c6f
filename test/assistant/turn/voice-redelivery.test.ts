import { type Assistant, createAssistant } from '../../../src/app/assistant';
import type { MessageJob } from '../../../src/assistant/queue';
import type { Channel } from '../../../src/assistant/reply';
import type { Store } from '../../../src/assistant/store';
import type { Voice } from '../../../src/assistant/voice';
import { createRecordings } from '../../../src/channels/web/recordings';
import { LOCAL_ROSTER } from '../../../src/people/roster';
import { readSettings } from '../../../src/settings';
import { createHandClock, type HandClock, startPlatform } from '../../helpers/platform';
import { Crash, crashingAt, startStores } from '../../helpers/store';

let stores: Awaited<ReturnType<typeof startStores>>;
let platform: Awaited<ReturnType<typeof startPlatform>>;
let clock: HandClock;
let store: Store;
let shown: Map<string, string>;
let heard: string[];

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());
beforeEach(async () => {
  clock = createHandClock();
  store = stores.fresh(clock);
  platform = await startPlatform(clock);
  shown = new Map();
  heard = [];
});
afterEach(() => platform.stop());

/** A chat in which a reply's name makes a repeat known. */
const chat: Channel = {
  async post(_, { text }, replyId) {
    if (!shown.has(replyId)) shown.set(replyId, text);
    return replyId;
  },
  async edit(_, ref, { text }) {
    shown.set(ref, text);
  },
};

const HEARD = ['book gate one tomorrow three pm for an hour', 'book gate two tomorrow five pm for two hours', 'yes'];

/** A recogniser that hears something else each time it listens to the same recording. */
const fickle: Voice = {
  async hear({ bytes }) {
    const said = Buffer.from(bytes).toString();
    const times = heard.filter((each) => each === said).length;
    heard.push(said);
    const text = said === 'the order' ? HEARD[Math.min(times, 1)] : said;
    return { heard: 'words', text: text ?? '', sure: true, alike: [] };
  },
  speak: async () => undefined,
};

const put = (on: Store): Assistant =>
  createAssistant({
    settings: readSettings({}),
    clock,
    store: on,
    platform: platform.platform,
    roster: LOCAL_ROSTER,
    web: chat,
    voice: fickle,
    messages: { send: async () => {} },
    triggers: { send: async () => {} },
  });

/** A voice note as the page's API queues it. */
async function note(id: string, said: string): Promise<MessageJob> {
  await createRecordings(store, clock).keep(id, { bytes: Buffer.from(said), mimeType: 'audio/wav' });
  return { kind: 'web', id, person: 'asha', audio: id, receivedAt: clock.now().toString() };
}

const bookings = async () => (await platform.sent('/booking/createBooking')).map(({ body }) => body);

const moments = Array.from({ length: 9 }, (_, index) => index + 1).flatMap((write) => [
  [write, 'before'] as const,
  [write, 'after'] as const,
]);

test.each(moments)(
  'an order that is delivered again after write %i, %s it is done, asks for the same',
  async (write, when) => {
    const order = await note('m1', 'the order');
    const ended = (error: unknown) => expect(error).toBeInstanceOf(Crash);
    await put(crashingAt(store, write, when))
      .handleMessage(order, 1)
      .catch(ended);
    for (const attempt of [2, 3]) await put(store).handleMessage(order, attempt);
    const [question, ...more] = shown.values();
    expect(more).toEqual([]);
    expect(question).toMatch(/Book Gate (1|2) \(\w{6}\), Tue 9 Feb, .* IST\?$/);
    expect(await bookings()).toEqual([]);

    const yes = await note('m2', 'yes');
    await put(crashingAt(store, write, when))
      .handleMessage(yes, 1)
      .catch(ended);
    for (const attempt of [2, 3]) await put(store).handleMessage(yes, attempt);
    clock.advance(70);
    await put(store).sweep();
    // What was read back is what was booked, once, whatever a later hearing would have made of it; a crash between writing
    // that it is sent and sending it leaves none.
    const device_id = question?.includes('Gate 1') ? 'l5coqi' : '3654e5';
    const isUnsent = write === 3 && when === 'after';
    expect(await bookings()).toEqual(isUnsent ? [] : [expect.objectContaining({ device_id })]);
  },
);
