import type { Conversation } from './conversation';
import type { Draw } from './figure';
import type { Ledger } from './ledger/ledger';
import type { Chat } from './message';
import type { People } from './person';
import type { Platform } from './platform';
import type { MessageJob, Queue, TriggerJob } from './queue';
import type { Channel } from './reply';
import type { Request, Utterance } from './request';
import type { BookingRules } from './site/booking-rules';
import type { Site } from './site/site';
import type { Store } from './store';
import type { Clock } from './time';
import type { Voice } from './voice';

/** Everything outside the assistant, as it needs it; `src/app` puts one together. */
export interface World {
  clock: Clock;
  store: Store;
  platform: Platform;
  site: Site;
  ledger: Ledger;
  people: People;
  rules: BookingRules;
  /** Words to requests, in the order said. */
  understand(utterance: Utterance): Promise<Request[]>;
  conversations: readonly Conversation[];
  channelOf(chat: Chat): Channel;
  draw: Draw;
  voice: Voice;
  messages: Queue<MessageJob>;
  triggers: Queue<TriggerJob>;
  /** Decimal digits, the first of them not 0. */
  randomDigits(count: number): string;
}
