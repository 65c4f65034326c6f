import { createLedger } from '../../../src/assistant/ledger/ledger';
import type { Operation } from '../../../src/assistant/ledger/operation';
import type { StartTransactionOrder } from '../../../src/assistant/orders/start-transaction';
import type { Platform } from '../../../src/assistant/platform';
import type { Key, Store } from '../../../src/assistant/store';
import { createHandClock, type HandClock, startPlatform } from '../../helpers/platform';
import { Crash, crashingAt, startStores } from '../../helpers/store';

let stores: Awaited<ReturnType<typeof startStores>>;
let platform: Awaited<ReturnType<typeof startPlatform>>;
let clock: HandClock;
let store: Store;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());
beforeEach(async () => {
  clock = createHandClock();
  store = stores.fresh(clock);
  platform = await startPlatform(clock);
});
afterEach(() => platform.stop());

const order: StartTransactionOrder = {
  kind: 'start_transaction',
  deviceId: 'l5coqi',
  connectorId: 0,
  txnId: '1234567890',
  userId: '919900000001',
  limit: { seconds: 3600 },
  amount: { by: 'time', seconds: 3600 },
};

const operation = (): Operation => ({
  order,
  state: 'planned',
  conversation: 'start-charging',
  person: 'asha',
  identity: 'web:asha',
  chat: 'web:asha',
  replyId: 'web:m1.0',
  language: 'en',
  timezone: 'Asia/Kolkata',
  plannedAt: clock.now().toString(),
});

const ledger = (parts: { store?: Store; platform?: Platform } = {}) =>
  createLedger({ store, platform: platform.platform, clock, ...parts });

const planned = () => ledger().plan('asha', 'm1.0', operation());
const advance = async (parts?: { store?: Store; platform?: Platform }) =>
  (await ledger(parts).advance('asha', 'm1.0'))?.value;
const starts = async () => (await platform.sent('/startTransaction')).length;

test('a planned order is sent once, and advancing it again sends nothing', async () => {
  await planned();
  expect(await advance()).toMatchObject({ state: 'done', verdict: { done: { txnId: '1234567890' } } });
  expect(await advance()).toMatchObject({ state: 'done' });
  expect(await starts()).toBe(1);
});

test('planned twice, the first plan stands', async () => {
  await planned();
  await advance();
  const again = await planned();
  expect(again.value.state).toBe('done');
  expect(await starts()).toBe(1);
});

test('there is nothing to advance where nothing was planned', async () => {
  expect(await advance()).toBeUndefined();
});

describe('a process that ends at any write sends at most once, and the truth is found', () => {
  const writes = [1, 2].flatMap((write) => [[write, 'before'] as const, [write, 'after'] as const]);

  test.each(writes)('write %i, %s it is done', async (write, when) => {
    const crashing = crashingAt(store, write, when);
    await advanceUntilCrash(crashing);
    await planned();
    await advance();
    clock.advance(60);
    const settled = await advance();
    expect(await starts()).toBeLessThanOrEqual(1);
    const happened = (await starts()) === 1;
    // Sent but not written down as sent cannot be: "sent" comes first.
    if (happened) expect(settled?.state).toBe('done');
    else expect(settled?.state).toBe('unknown');
    clock.advance(16 * 60);
    expect((await advance())?.state).toBe(happened ? 'done' : 'refused');
    expect(await starts()).toBeLessThanOrEqual(1);
  });

  async function advanceUntilCrash(crashing: Store): Promise<void> {
    await planned();
    await advance({ store: crashing }).catch((error) => {
      if (!(error instanceof Crash)) throw error;
    });
  }
});

test('a process that ends while it plans leaves nothing half planned', async () => {
  for (const when of ['before', 'after'] as const) {
    for (const write of [1, 2]) {
      const ended = ledger({ store: crashingAt(store, write, when) }).plan('asha', `${when}${write}`, operation());
      await expect(ended).rejects.toThrow(Crash);
      expect((await ledger().plan('asha', `${when}${write}`, operation())).value.state).toBe('planned');
    }
  }
});

test('a process that ends inside the call reads afterwards and never calls again', async () => {
  await planned();
  const ending = {
    ...platform.platform,
    startTransaction: async (start: Parameters<Platform['startTransaction']>[0]) => {
      await platform.startTransaction(start);
      throw new Crash('in the call');
    },
  };
  await expect(advance({ platform: ending })).rejects.toThrow(Crash);
  // The call may still be on its way in another process: not looked at before its time is up.
  expect((await advance())?.state).toBe('sent');
  clock.advance(21);
  expect(await advance()).toMatchObject({ state: 'done' });
  expect(await starts()).toBe(1);
});

test('a plan that is too old is never sent', async () => {
  await planned();
  clock.advance(121);
  expect(await advance()).toMatchObject({ state: 'refused', verdict: { why: 'too_old' } });
  expect(await starts()).toBe(0);
});

test('a slow process does not call too old what another has sent meanwhile', async () => {
  await planned();
  const slow: Store = {
    ...store,
    async read<T>(key: Key) {
      const fact = await store.read<T>(key);
      if (key.kind === 'operation' && fact?.version === 1) {
        await advance();
        clock.advance(121);
      }
      return fact;
    },
  };
  expect(await advance({ store: slow })).toMatchObject({ state: 'done' });
  expect(await starts()).toBe(1);
});

test('what was answered instead of an order stands: an order of the same request is not written down any more', async () => {
  const answered = { step: 'reply', text: 'Nothing has been changed.' } as const;
  await ledger().answer('asha', 'm1.0', answered);
  expect(await ledger().earlier('asha', 'm1.0')).toEqual({ answered });
  expect(await ledger().find('asha', 'm1.0')).toBeUndefined();
  await expect(planned()).rejects.toThrow('decided by another delivery');
  await expect(ledger().answer('asha', 'm1.0', answered)).rejects.toThrow('decided by another delivery');
});

test('the verdict is written even where the reply was noted meanwhile', async () => {
  await planned();
  const noting = {
    ...platform.platform,
    startTransaction: async (start: Parameters<Platform['startTransaction']>[0]) => {
      await platform.startTransaction(start);
      await ledger().note('asha', 'm1.0', { reply: 'ref-7' });
    },
  };
  expect(await advance({ platform: noting })).toMatchObject({ state: 'done', reply: 'ref-7' });
});

test('two workers at once send once', async () => {
  await planned();
  await Promise.all([advance(), advance(), advance(), advance()]);
  expect(await starts()).toBe(1);
  expect((await advance())?.state).toBe('done');
});

test('a charger that did not answer is unknown, looked at when due, and open on its lane until then', async () => {
  await platform.control('/devices/l5coqi', { responds: 'acts_late', late_s: 45 });
  await planned();
  expect((await advance())?.state).toBe('unknown');
  expect((await ledger().openOn('l5coqi/0'))?.order).toEqual(order);
  expect(await ledger().due(10)).toEqual([{ owner: 'asha', id: 'm1.0' }]);
  clock.advance(30);
  expect((await advance())?.state).toBe('unknown');
  clock.advance(30);
  expect((await advance())?.state).toBe('done');
  expect(await ledger().openOn('l5coqi/0')).toBeUndefined();
  expect(await starts()).toBe(1);
});

test.each([
  [401, { message: 'unauthorized' }, 'unauthorized'],
  [404, { message: 'not_found' }, 'not_found'],
  [409, { message: 'device_busy' }, 'busy'],
  [409, { message: 'device_booked' }, 'booked'],
  [409, { message: 'device_unavailable' }, 'unavailable'],
  [429, { message: 'slow_down' }, 'overloaded'],
  [418, { message: 'teapot' }, 'refused'],
])('a clear no (%i %o) is a refusal: %s', async (status, body, why) => {
  await platform.control('/faults', { path: '/startTransaction', times: 1, status, body });
  await planned();
  expect(await advance()).toMatchObject({ state: 'refused', verdict: { why } });
  expect(await starts()).toBe(1);
});

test.each([
  [{ drop: 'after' }, 'done'],
  [{ drop: 'before' }, 'unknown'],
  [{ status: 500, body: { message: 'internal_error' } }, 'unknown'],
  [{ status: 502, body: '<html>' }, 'unknown'],
  [{ status: 200, body: { message: 'denabled' } }, 'unknown'],
])('an answer that says nothing (%o) is read about at once: %s', async (fault, state) => {
  await platform.control('/faults', { path: '/startTransaction', times: 1, ...fault });
  await planned();
  expect((await advance())?.state).toBe(state);
  expect(await starts()).toBe(1);
});

test('an order nobody has to hear of any more is not due', async () => {
  await planned();
  await advance();
  clock.advance(30);
  expect(await ledger().due(10)).toHaveLength(1);
  await ledger().note('asha', 'm1.0', { told: 'done' });
  clock.advance(3600);
  expect(await ledger().due(10)).toEqual([]);
});
