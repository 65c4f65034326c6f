import type { Transaction } from './charging';
import type { KeptRequest } from './later/kept';
import type { Extension, Watch } from './later/watch';
import type { Order } from './orders';
import type { BookingWindow, Refusal } from './orders/order';
import type { Person } from './person';
import type { Platform } from './platform';
import type { Preferences } from './preferences';
import type { Choice, Reply } from './reply';
import type { Intent, OpenRequest, Request, SlotName, Slots } from './request';
import type { BookingRules } from './site/booking-rules';
import type { KnownDevice, Site } from './site/site';
import type { Slot } from './slots/slot';
import type { Temporal } from './time';
import type { Speech, Wording } from './wording';

/** Everything a conversation may look at while it speaks. */
export interface Telling {
  platform: Platform;
  site: Site;
  devices: KnownDevice[];
  now: Temporal.Instant;
  speech: Speech;
}

/** Everything a conversation may look at while it acts: who asked, and what exactly. */
export interface Turn extends Telling {
  person: Person;
  request: Request;
  /** The device that was talked about last: what a question means that names none. Never what an order means. */
  lately?: string;
  /** A fresh transaction id that fits the device and that nobody else will ever get. */
  reserveTxnId(device: KnownDevice): Promise<string>;
  /** What is kept of a running charge that somebody hears the end of: how it was started, and what it is to go on for. */
  watched(transaction: Transaction): Promise<Watch | undefined>;
  /** Has a watched charge go on when it has ended, or no longer; returns what stands then, undefined where it has ended. */
  extend(transaction: Transaction, more: Omit<Extension, 'asked'> | undefined): Promise<Extension | undefined>;
  /** The charge that this request goes on with, where it does. */
  continues?: string;
  /** Has the person told of the end of a running charge, also where it was not started here; twice is once. */
  watch(transaction: Transaction): Promise<void>;
  /** Has the person told once when a device becomes available. */
  watchFree(deviceId: string): Promise<void>;
  /** No longer: they are told just now. */
  forgetFree(deviceId: string): Promise<void>;
  /** Has a request taken later, as if the person said it then; returns the id it can be withdrawn by. */
  keep(request: Request, at: Temporal.Instant): Promise<string>;
  /** What the person has asked for later, the soonest first. */
  kept(): Promise<KeptRequest[]>;
  /** Forgets what was asked for later; false where its time has come meanwhile. */
  withdraw(id: string): Promise<boolean>;
  /** True where a name, said where a charger is asked for, means that device and no other. */
  means(name: string, devices: KnownDevice[], deviceId: string): Promise<boolean>;
  /** The person's bookings to come, made here or seen on the platform a moment ago; it knows which of them still stand. */
  noted(): Promise<BookingWindow[]>;
  /** What the operator allows of bookings. */
  rules: BookingRules;
  /** What the person has chosen for themselves, and how to change it. */
  preferences: Preferences;
  prefer(change: (before: Preferences) => Preferences): Promise<void>;
  /** A spoken one-time code that joins another account to this person; undefined where others read along. */
  createCode(): Promise<string | undefined>;
  /** An order to that connector that nobody knows the end of yet. */
  openOrder(deviceId: string, connectorId: number): Promise<Order | undefined>;
  /** What can be asked for, for `help`. */
  conversations: readonly Conversation[];
}

/** What a conversation comes to: an answer, one more question, or an order to carry out. */
export type Step =
  | ({ step: 'reply' } & Reply & {
        /** What "it" and a correction mean from then on, where that is not the request itself. */
        last?: Request;
      })
  | ({ step: 'ask'; slot: SlotName | 'confirm'; options?: string[] } & Reply)
  | {
      step: 'order';
      order: Order;
      /** Said while the charger is asked. */
      meanwhile?: string;
    };

/** An answer, and buttons for what may come next. */
export const reply = (text: string, choices: Choice[] = []): Step => ({ step: 'reply', text, choices });

/** A question for one slot; `options` are the devices it offers, in order. */
export const ask = (
  slot: SlotName | 'confirm',
  text: string,
  choices: Choice[] = [],
  options: string[] = [],
): Step => ({
  step: 'ask',
  slot,
  text,
  choices,
  options,
});

/** An order to carry out, and what is said until it is. */
export const order = (what: Order, meanwhile?: string): Step => ({
  step: 'order',
  order: what,
  ...(meanwhile !== undefined && { meanwhile }),
});

/** The values of a conversation's slots, once all are there. */
export type Filled<S> = { [K in keyof S]: S[K] extends Slot<infer V> ? V : never };

type Told = Reply | Promise<Reply>;

/** How an order's outcome is worded. `Ordered` is the order's own type, `Done` what it left behind. */
export interface After<Ordered extends Order, Done> {
  done(order: Ordered, done: Done, telling: Telling): Told;
  refused(order: Ordered, why: Refusal, telling: Telling): Told;
  /** The charger did not answer: nothing is known yet. Orders on the database are always known. */
  unknown?(order: Ordered, telling: Telling): Told;
}

/** One thing the assistant can do. To add one: a file with this, its test, one line in `conversations/index.ts`. */
export interface Conversation<S = Record<string, Slot<unknown>>, Ordered extends Order = Order, Done = object> {
  /** As a person would ask, verb first: `start-charging`. */
  name: string;
  intent: Intent;
  /** Who may: anyone, linked drivers, or operators. */
  may: 'anyone' | 'driver' | 'operator';
  /** True where it may change something: what was guessed, or said long ago, is confirmed first. */
  acts: boolean;
  /** True where its words promise others to come: who takes the same message again says the same, as where it acts. */
  promises?: true;
  /** Documentation, help text and tests at once. */
  examples: Wording<readonly string[]>;
  /**
   * Once it has acted: the request a correction ("no, 4pm") belongs to, and the one that takes it back ("cancel that").
   * Without it only the device is remembered.
   */
  leaves?(slots: Slots): { correction?: OpenRequest; undo?: Request };
  /**
   * What is typed as a command of the chat (`/settings`) and not as a sentence: the request it stands for, whatever else is
   * open, and the moment it was typed at, in their zone. Such a conversation is an aside: what was talked about before stays what "it" means.
   */
  command?(text: string, at: Temporal.ZonedDateTime): Request | undefined;
  /** Filled in this order; the first that is missing is asked for. */
  slots: S;
  /**
   * What acting would do, to which charger and with which values ("book Gate 1, Mon 23 Nov, ..."): for the question before
   * it. Undefined where acting would ask or refuse first.
   */
  describe?(slots: Filled<S>, turn: Turn): string | undefined | Promise<string | undefined>;
  /** What is said before it acts, every time it was not confirmed yet: what it would do to whom, or why it will not. */
  confirm?(slots: Filled<S>, turn: Turn): Promise<Step | undefined>;
  act(slots: Filled<S>, turn: Turn): Promise<Step>;
  after?: After<Ordered, Done>;
}

/** Checks a conversation's types; `act` and `after` see the slots and the order they belong to. */
export function conversation<S extends Record<string, Slot<unknown>>, Ordered extends Order = Order, Done = object>(
  definition: Conversation<S, Ordered, Done>,
): Conversation<S, Ordered, Done> {
  return definition;
}
