import type { Step } from '../conversation';
import { kindOf } from '../orders';
import type { Fact } from '../store';
import { change, type LedgerParts } from './change';
import { findOut } from './find-out';
import { createLanes } from './lanes';
import { openOn, pointTo } from './newest-order';
import { isOver, momentsOf, type Operation, operationKey } from './operation';
import { sendOnce } from './send-once';

/** What was said to a request that came to no order. */
export type Answer = Exclude<Step, { step: 'order' }>;

/** What an earlier delivery of a request has written down: an order, or what it answered instead. */
export type Earlier = { planned: Fact<Operation>; answered?: never } | { answered: Answer; planned?: never };

/** Longer than any channel or queue delivers again. */
const ANSWERED_DAYS = 3;

/** How often a note is tried, each time on the operation as it is then. */
const NOTE_TRIES = 5;

/** The ledger: what every request came to, each change of it one conditional write of one item. */
export interface Ledger {
  /** The operation, or undefined where there is none of that id. */
  find(owner: string, id: string): Promise<Fact<Operation> | undefined>;
  /** What is written down of a request, of either kind. */
  earlier(owner: string, id: string): Promise<Earlier | undefined>;
  /**
   * Writes down what is about to be answered: "nothing was changed" stays true, since whoever takes the same request again
   * says it again instead of acting after all. Throws where something else was written meanwhile.
   */
  answer(owner: string, id: string, answered: Answer): Promise<void>;
  /** Writes an operation down. Where it was written before, the earlier one stands and is returned. */
  plan(owner: string, id: string, operation: Operation): Promise<Fact<Operation>>;
  /** Changes what is only about telling; never the state. Gives up quietly where the operation has changed meanwhile. */
  note(owner: string, id: string, change: Partial<Pick<Operation, 'reply' | 'told'>>): Promise<void>;
  /** Sends a planned operation once, or finds out about one that was sent; returns it as it is afterwards. */
  advance(owner: string, id: string): Promise<Fact<Operation> | undefined>;
  /** The order on a charger that is not known to have ended yet, on this lane, if there is one. */
  openOn(lane: string): Promise<Operation | undefined>;
  /** Operations whose next look is due. */
  due(limit: number): Promise<{ owner: string; id: string }[]>;
}

/** A ledger in the store; only `advance` calls the platform. */
export function createLedger(parts: LedgerParts): Ledger {
  const { store, clock } = parts;
  const inLane = createLanes();

  const earlier: Ledger['earlier'] = async (owner, id) => {
    const fact = await store.read<Operation | { answered: Answer }>(operationKey(owner, id));
    if (!fact) return undefined;
    const { value, version } = fact;
    return 'answered' in value ? { answered: value.answered } : { planned: { value, version } };
  };
  const find: Ledger['find'] = async (owner, id) => (await earlier(owner, id))?.planned;

  return {
    find,
    earlier,

    async answer(owner, id, answered) {
      const expires = clock.now().add({ hours: 24 * ANSWERED_DAYS });
      const written = await store.create(operationKey(owner, id), { answered }, { expires });
      if (!written) throw new Error(`request ${id} was decided by another delivery`);
    },

    async plan(owner, id, operation) {
      const key = operationKey(owner, id);
      await pointTo(operation, owner, id, parts);
      if (await store.create(key, operation, momentsOf(operation, clock.now())))
        return { value: operation, version: 1 };
      const there = await find(owner, id);
      if (!there) throw new Error(`request ${id} was decided by another delivery`);
      return there;
    },

    async note(owner, id, noted) {
      const key = operationKey(owner, id);
      for (let tries = 0; tries < NOTE_TRIES; tries++) {
        const fact = await store.read<Operation>(key);
        if (!fact || (await change(key, fact, noted, parts))) return;
      }
    },

    async advance(owner, id) {
      const key = operationKey(owner, id);
      const fact = await find(owner, id);
      if (!fact) return undefined;
      const { order, state } = fact.value;
      if (state === 'planned') await inLane(kindOf(order).lane(order), () => sendOnce(key, fact, parts));
      else if (!isOver(fact.value)) await findOut(key, fact, parts);
      else return fact;
      return store.read<Operation>(key);
    },

    openOn: (lane) => openOn(lane, parts),

    async due(limit) {
      return (await store.due('operation', clock.now(), limit)).map(({ owner, id }) => ({ owner, id }));
    },
  };
}
