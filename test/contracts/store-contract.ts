import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Key, Store } from '../../src/assistant/store';
import { Temporal } from '../../src/assistant/time';
import { createMovableClock, type MovableClock } from './movable-clock';

/** What a store is opened with; a second tenant shares the table of the first. */
export type OpenStore = (options: { tenant: string; clock: MovableClock }) => Store;

/** What every store keeps, on every database. `open` is called within a test, when the database is up. */
export function describeStore(database: string, open: OpenStore): void {
  describe(`a store on ${database}`, () => {
    let clock: MovableClock;
    let store: Store;
    let key: Key;
    const soon = () => clock.now().add({ hours: 1 });

    beforeEach(() => {
      clock = createMovableClock();
      store = open({ tenant: 'acme', clock });
      key = { kind: 'note', owner: randomUUID(), id: 'n1' };
    });

    test('has no fact that was not created', async () => {
      expect(await store.read(key)).toBeUndefined();
    });

    test('gives back what was created, as version 1', async () => {
      expect(await store.create(key, { text: 'hello' })).toBe(true);
      expect(await store.read(key)).toEqual({ value: { text: 'hello' }, version: 1 });
    });

    test('reads several facts at once, each in its place', async () => {
      const gone = { ...key, id: 'gone' };
      const other = { ...key, owner: `${key.owner}#2`, id: 'n2' };
      await store.create(key, 'one');
      await store.create(other, 'two');
      await store.create(gone, 'three', { expires: clock.now() });
      const facts = await store.readAll([other, { ...key, id: 'never' }, gone, key]);
      expect(facts.map((fact) => fact?.value)).toEqual(['two', undefined, undefined, 'one']);
    });

    test('keeps every JSON value as it is, and drops what is undefined', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (value) => {
          const fact = { ...key, id: randomUUID() };
          await store.create(fact, { value, missing: undefined });
          expect(await store.read(fact)).toEqual({ value: JSON.parse(JSON.stringify({ value })), version: 1 });
        }),
        { numRuns: 30 },
      );
    });

    test('creates a fact once', async () => {
      await store.create(key, 'first');
      expect(await store.create(key, 'second')).toBe(false);
      expect((await store.read(key))?.value).toBe('first');
    });

    test('lets one of 64 parallel creates win', async () => {
      const wins = await Promise.all(Array.from({ length: 64 }, (_, at) => store.create(key, at)));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect((await store.read(key))?.value).toBe(wins.indexOf(true));
    });

    test('replaces the version that was read, and counts on', async () => {
      await store.create(key, 'old');
      expect(await store.replace(key, 1, 'new')).toBe(true);
      expect(await store.read(key)).toEqual({ value: 'new', version: 2 });
    });

    test('refuses to replace a version that is over, or a fact that is gone', async () => {
      expect(await store.replace(key, 1, 'nothing there')).toBe(false);
      await store.create(key, 'old');
      await store.replace(key, 1, 'new');
      expect(await store.replace(key, 1, 'stale')).toBe(false);
      expect((await store.read(key))?.value).toBe('new');
    });

    test('loses none of 20 parallel increments that read again when refused', async () => {
      await store.create(key, 0);
      const increment = async (): Promise<void> => {
        const fact = await store.read<number>(key);
        if (!fact) throw new Error('the counter is gone');
        if (!(await store.replace(key, fact.version, fact.value + 1))) await increment();
      };
      await Promise.all(Array.from({ length: 20 }, increment));
      expect(await store.read(key)).toEqual({ value: 20, version: 21 });
    });

    test('removes the version that was read; gone already counts', async () => {
      await store.create(key, 'old');
      await store.replace(key, 1, 'new');
      expect(await store.remove(key, 1)).toBe(false);
      expect(await store.remove(key, 2)).toBe(true);
      expect(await store.read(key)).toBeUndefined();
      expect(await store.remove(key, 2)).toBe(true);
    });

    test('treats a fact as absent from the moment it expires', async () => {
      await store.create(key, 'short', { expires: soon(), due: clock.now() });
      clock.advance({ minutes: 59, seconds: 59, milliseconds: 999 });
      expect((await store.read(key))?.value).toBe('short');
      clock.advance({ milliseconds: 1 });
      expect(await store.read(key)).toBeUndefined();
      expect(await store.list('note', key.owner)).toEqual([]);
      expect(await store.due('note', clock.now(), 100)).not.toContainEqual(key);
      expect(await store.replace(key, 1, 'late')).toBe(false);
    });

    test('creates over an expired fact, and removes one without asking for its version', async () => {
      await store.create(key, 'old', { expires: soon() });
      clock.advance({ hours: 1 });
      expect(await store.remove(key, 7)).toBe(true);
      await store.create(key, 'next', { expires: soon() });
      clock.advance({ hours: 1 });
      expect(await store.create(key, 'new')).toBe(true);
      expect(await store.read(key)).toEqual({ value: 'new', version: 1 });
    });

    test('forgets an expiry that a replacement does not name', async () => {
      await store.create(key, 'short', { expires: soon() });
      await store.replace(key, 1, 'for good');
      clock.advance({ hours: 2 });
      expect((await store.read(key))?.value).toBe('for good');
    });

    test('lists the facts of one owner in the order of their ids', async () => {
      for (const id of ['c', 'a', 'd', 'b']) await store.create({ ...key, id }, id);
      await store.create({ ...key, owner: `${key.owner}#`, id: 'x' }, 'x');
      const ids = async (range?: { after?: string; limit?: number }) =>
        (await store.list<string>('note', key.owner, range)).map(({ id, value, version }) => [id, value, version]);
      expect(await ids()).toEqual([
        ['a', 'a', 1],
        ['b', 'b', 1],
        ['c', 'c', 1],
        ['d', 'd', 1],
      ]);
      expect(await ids({ after: 'a', limit: 2 })).toEqual([
        ['b', 'b', 1],
        ['c', 'c', 1],
      ]);
      expect(await ids({ limit: 0 })).toEqual([]);
    });

    test('lists past expired facts until the limit is reached', async () => {
      for (const id of ['a', 'b', 'c']) await store.create({ ...key, id }, id, { expires: soon() });
      for (const id of ['d', 'e', 'f']) await store.create({ ...key, id }, id);
      clock.advance({ hours: 1 });
      expect((await store.list('note', key.owner, { limit: 2 })).map(({ id }) => id)).toEqual(['d', 'e']);
    });

    test('lists more than one page holds', async () => {
      const long = 'x'.repeat(300_000);
      for (const id of ['a', 'b', 'c', 'd', 'e']) await store.create({ ...key, id }, long);
      expect(await store.list('note', key.owner)).toHaveLength(5);
    });

    test('keeps owners, kinds and tenants apart whatever they are called', async () => {
      const clash = { kind: 'a', owner: 'b#c%23', id: '1' };
      await store.create(clash, 'ours');
      expect(await store.read({ kind: 'a#b', owner: 'c%23', id: '1' })).toBeUndefined();
      expect(await store.read({ kind: 'a', owner: 'b#c#', id: '1' })).toBeUndefined();
      expect(await open({ tenant: 'other', clock }).read(clash)).toBeUndefined();
      expect((await store.read(clash))?.value).toBe('ours');
    });

    test('finds what is due, oldest first, from all shards', async () => {
      const kind = `watch-${randomUUID()}`;
      const at = (minute: number) => clock.now().add({ minutes: minute });
      for (const minute of [5, 1, 9, 3, 7, 2, 8, 4, 6])
        await store.create({ kind, owner: 'a#b', id: `w${minute}` }, {}, { due: at(minute) });
      const ids = async (minute: number, limit: number) =>
        (await store.due(kind, at(minute), limit)).map(({ id }) => id);
      expect(await ids(0, 10)).toEqual([]);
      expect(await ids(5, 10)).toEqual(['w1', 'w2', 'w3', 'w4', 'w5']);
      expect(await ids(60, 3)).toEqual(['w1', 'w2', 'w3']);
      expect(await store.due(kind, at(1), 1)).toEqual([{ kind, owner: 'a#b', id: 'w1' }]);
    });

    test('finds a fact by its latest moment only, and not when it has none', async () => {
      const fact = { kind: `watch-${randomUUID()}`, owner: 'o', id: 'w' };
      const due = async () => (await store.due(fact.kind, clock.now(), 10)).length;
      await store.create(fact, 1, { due: clock.now() });
      expect(await due()).toBe(1);
      await store.replace(fact, 1, 2, { due: clock.now().add({ minutes: 1 }) });
      expect(await due()).toBe(0);
      clock.advance({ minutes: 1 });
      expect(await due()).toBe(1);
      await store.replace(fact, 2, 3);
      expect(await due()).toBe(0);
    });

    test('is not kept from what is due by facts that have expired', async () => {
      const kind = `watch-${randomUUID()}`;
      const moments = { due: clock.now(), expires: soon() };
      for (let at = 0; at < 12; at++) await store.create({ kind, owner: 'o', id: `old${at}` }, {}, moments);
      clock.advance({ hours: 1 });
      for (let at = 0; at < 4; at++) await store.create({ kind, owner: 'o', id: `new${at}` }, {}, { due: clock.now() });
      expect(await store.due(kind, clock.now(), 4)).toHaveLength(4);
    });

    test('says what failed where the database refuses', async () => {
      const nameless = { ...key, id: '' };
      await expect(store.read(nameless)).rejects.toMatchObject({ name: 'StoreError', cause: expect.anything() });
      await expect(store.create(nameless, 1)).rejects.toThrow(/create note failed/);
    });

    test('reads moments in any order of magnitude', async () => {
      await store.create(key, 'ancient', { expires: Temporal.Instant.fromEpochMilliseconds(5) });
      expect(await store.read(key)).toBeUndefined();
      await store.create(key, 'far', { expires: Temporal.Instant.from('2999-01-01T00:00:00Z') });
      expect((await store.read(key))?.value).toBe('far');
    });
  });
}
