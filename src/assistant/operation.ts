import type { Platform } from './charging';
import type { Step } from './conversation';
import {
  DeviceTimeoutError,
  PlatformBusyError,
  PlatformError,
  PlatformRefusedError,
  PlatformUnauthorizedError,
} from './errors';
import { createLanes } from './lanes';
import type { Chat, Identity } from './message';
import { type Done, kindOf, type Order, type Verdict } from './orders';
import type { Refusal } from './orders/order';
import type { Language } from './person';
import type { MessageRef } from './reply';
import type { Fact, Key, Moments, Store } from './store';
import { type Clock, type IsoInstant, Temporal, type TimeZone } from './time';

/** `planned` may be sent; from `sent` on it is only ever read; `done` and `refused` are the ends. */
export type OperationState = 'planned' | 'sent' | 'unknown' | 'done' | 'refused';

/** One order of one person, written down before anything is sent and kept for the record. */
export interface Operation {
  order: Order;
  state: OperationState;
  /** What the order came to; with `done` and `refused` only. */
  verdict?: Verdict<Done>;
  /** The conversation that words the outcome. */
  conversation: string;
  person: string;
  /** Orders the person's jobs in the messages queue. */
  identity: Identity;
  chat: Chat;
  replyId: string;
  /** Said while the charger is asked. */
  meanwhile?: string;
  /** What was heard, where it was asked by voice: repeated with the first words; `aloud` where the outcome is spoken too. */
  asked?: { heard?: string; aloud: boolean };
  /** The message that is edited into the outcome. */
  reply?: MessageRef;
  language: Language;
  timezone: TimeZone;
  plannedAt: IsoInstant;
  /** When the person said it; as old as the order is. */
  saidAt?: IsoInstant;
  sentAt?: IsoInstant;
  settledAt?: IsoInstant;
  /** Its outcome was unknown for a while, so that may have been said. */
  doubted?: true;
  /** The last state the person was told. */
  told?: OperationState;
}

/** What was said to a request that came to no order. */
export type Answer = Exclude<Step, { step: 'order' }>;

/** What an earlier delivery of a request has written down: an order, or what it answered instead. */
export type Earlier = { planned: Fact<Operation>; answered?: never } | { answered: Answer; planned?: never };

/** A command older than this triggers nothing: who asked may long be gone. */
export const STALE_AFTER_SECONDS = 120;

/** How long the record is kept. */
const KEPT_DAYS = 90;

/** Longer than any channel or queue delivers again. */
const ANSWERED_DAYS = 3;

/** An answer may still be on its way until then; a call takes 17 s at most. */
const LOOK_AFTER_SECONDS = 20;

/** A request whose answer nobody waited for may still have its effect until then, so only afterwards is a no a no. */
const BELATED_SECONDS = 60;

const DOUBTED = { state: 'unknown', doubted: true } as const;

/** Where the newest order of a charger's lane is found. Only a pointer: what it points to says what is true. */
const laneKey = (lane: string): Key => ({ kind: 'lane', owner: lane, id: 'newest' });

const keyOf = (owner: string, id: string): Key => ({ kind: 'operation', owner, id });

/** The ledger: every change of an operation's state, each one conditional write of one item. */
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

/** Why a platform error means that the order did not happen. */
function refusalOf(error: PlatformError): Refusal {
  if (error instanceof PlatformUnauthorizedError) return 'unauthorized';
  if (error instanceof PlatformBusyError) return 'overloaded';
  if (!(error instanceof PlatformRefusedError)) return 'unreachable';
  const reasons: Record<string, Refusal> = {
    device_busy: 'busy',
    device_booked: 'booked',
    booking_exists: 'taken',
    device_unavailable: 'unavailable',
    not_found: 'not_found',
  };
  return reasons[error.reason] ?? 'refused';
}

const isOver = (state: OperationState) => state === 'done' || state === 'refused';

/** When the sweep has to look at it: soon while it is open or untold, never afterwards. */
function momentsOf(operation: Operation, now: Temporal.Instant): Moments {
  const expires = Temporal.Instant.from(operation.plannedAt).add({ hours: 24 * KEPT_DAYS });
  if (isOver(operation.state) && operation.told === operation.state) return { expires };
  // An outcome nobody knows is looked for by the very next sweep; a call under way is left its time.
  return { expires, due: operation.state === 'unknown' ? now : now.add({ seconds: LOOK_AFTER_SECONDS }) };
}

export function createLedger({ store, platform, clock }: { store: Store; platform: Platform; clock: Clock }): Ledger {
  const inLane = createLanes();
  const write = async (
    key: Key,
    fact: Fact<Operation>,
    change: Partial<Operation>,
  ): Promise<Fact<Operation> | undefined> => {
    const value = { ...fact.value, ...change };
    const written = await store.replace(key, fact.version, value, momentsOf(value, clock.now()));
    return written ? { value, version: fact.version + 1 } : undefined;
  };

  const end = (key: Key, fact: Fact<Operation>, verdict: Verdict<Done>) =>
    write(key, fact, { state: verdict.state, verdict, settledAt: clock.now().toString() });

  /** A verdict is the truth: where the fact changed meanwhile (a reply was noted), it is written over the newer one. */
  const settle = async (key: Key, fact: Fact<Operation>, verdict: Verdict<Done>): Promise<void> => {
    let newest: Fact<Operation> | undefined = fact;
    while (newest && !isOver(newest.value.state)) {
      if (await end(key, newest, verdict)) return;
      newest = await store.read<Operation>(key);
    }
  };

  const send = async (key: Key, planned: Fact<Operation>): Promise<void> => {
    const now = clock.now();
    const { order, plannedAt, saidAt = plannedAt } = planned.value;
    if (Temporal.Instant.from(saidAt).until(now).total('seconds') > STALE_AFTER_SECONDS) {
      // Only what nobody has sent meanwhile is too old to be sent.
      await end(key, planned, { state: 'refused', why: 'too_old' });
      return;
    }
    const sent = await write(key, planned, { state: 'sent', sentAt: now.toString() });
    if (!sent) return;
    try {
      await settle(key, sent, (await kindOf(order).send(order, platform, now)) as Verdict<Done>);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      if (error.nothingHappened) await settle(key, sent, { state: 'refused', why: refusalOf(error) });
      else {
        const unknown = await write(key, sent, DOUBTED);
        // A charger that timed out has had its 15 s; anything else may have come to an end already.
        if (unknown && !(error instanceof DeviceTimeoutError)) await read(key, unknown);
      }
    }
  };

  const read = async (key: Key, sent: Fact<Operation>): Promise<void> => {
    const now = clock.now();
    const { order, sentAt, plannedAt } = sent.value;
    const kind = kindOf(order);
    const since = Temporal.Instant.from(sentAt ?? plannedAt)
      .until(now)
      .total('seconds');
    // The call itself may still be waiting for its charger in another worker.
    if (sent.value.state === 'sent' && kind.reaches === 'charger' && since < LOOK_AFTER_SECONDS) return;
    let verdict: Verdict<Done> | undefined;
    try {
      verdict = (await kind.read(order, platform, now)) as Verdict<Done> | undefined;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
    }
    if (verdict && (verdict.state === 'done' || since > BELATED_SECONDS)) await settle(key, sent, verdict);
    else if (since > kind.givesUpAfterSeconds) await end(key, sent, { state: 'refused', why: 'did_not_happen' });
    else await write(key, sent, DOUBTED);
  };

  const pointTo = async ({ order }: Operation, owner: string, id: string): Promise<void> => {
    const { reaches, lane, givesUpAfterSeconds } = kindOf(order);
    if (reaches !== 'charger') return;
    const key = laneKey(lane(order));
    const moments = { expires: clock.now().add({ seconds: 2 * givesUpAfterSeconds }) };
    const earlier = await store.read(key);
    await (earlier
      ? store.replace(key, earlier.version, { owner, id }, moments)
      : store.create(key, { owner, id }, moments));
  };

  const earlier = async (owner: string, id: string): Promise<Earlier | undefined> => {
    const fact = await store.read<Operation | { answered: Answer }>(keyOf(owner, id));
    if (!fact) return undefined;
    const { value, version } = fact;
    return 'answered' in value ? { answered: value.answered } : { planned: { value, version } };
  };
  const find = async (owner: string, id: string) => (await earlier(owner, id))?.planned;

  return {
    find,
    earlier,

    async answer(owner, id, answered) {
      const expires = clock.now().add({ hours: 24 * ANSWERED_DAYS });
      const written = await store.create(keyOf(owner, id), { answered }, { expires });
      if (!written) throw new Error(`request ${id} was decided by another delivery`);
    },

    async plan(owner, id, operation) {
      const key = keyOf(owner, id);
      await pointTo(operation, owner, id);
      if (await store.create(key, operation, momentsOf(operation, clock.now())))
        return { value: operation, version: 1 };
      const there = await find(owner, id);
      if (!there) throw new Error(`request ${id} was decided by another delivery`);
      return there;
    },

    async note(owner, id, change) {
      const key = keyOf(owner, id);
      for (let tries = 0; tries < 5; tries++) {
        const fact = await store.read<Operation>(key);
        if (!fact || (await write(key, fact, change))) return;
      }
    },

    async advance(owner, id) {
      const key = keyOf(owner, id);
      const fact = await find(owner, id);
      if (!fact) return undefined;
      const { order, state } = fact.value;
      if (state === 'planned') await inLane(kindOf(order).lane(order), () => send(key, fact));
      else if (!isOver(state)) await read(key, fact);
      else return fact;
      return store.read<Operation>(key);
    },

    async openOn(lane) {
      const pointer = await store.read<{ owner: string; id: string }>(laneKey(lane));
      const operation = pointer && (await store.read<Operation>(keyOf(pointer.value.owner, pointer.value.id)))?.value;
      return operation && !isOver(operation.state) ? operation : undefined;
    },

    async due(limit) {
      return (await store.due('operation', clock.now(), limit)).map(({ owner, id }) => ({ owner, id }));
    },
  };
}
