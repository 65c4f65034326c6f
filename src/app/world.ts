import { randomInt } from 'node:crypto';
import { conversations } from '../../conversations';
import { createLedger } from '../assistant/ledger/ledger';
import type { Chat } from '../assistant/message';
import type { Platform } from '../assistant/platform';
import type { MessageJob, Queue, TriggerJob } from '../assistant/queue';
import type { Channel } from '../assistant/reply';
import { createSite } from '../assistant/site/create-site';
import { shareBookings } from '../assistant/site/shared-bookings';
import type { Store } from '../assistant/store';
import type { Clock } from '../assistant/time';
import { NO_VOICE, type Voice } from '../assistant/voice';
import type { World } from '../assistant/world';
import { createLaterChannel } from '../channels/alexa/serve';
import { createSlackChannel } from '../channels/slack/send';
import { createTelegramChannel } from '../channels/telegram/send';
import { createPeople } from '../people/people';
import type { RosterEntry } from '../people/roster';
import type { Settings } from '../settings';
import { slackApi, telegramApi } from './bots';

/** What differs between one machine and AWS. */
export interface Surroundings {
  settings: Settings;
  clock: Clock;
  store: Store;
  platform: Platform;
  roster: readonly RosterEntry[];
  messages: Queue<MessageJob>;
  triggers: Queue<TriggerJob>;
  /** The page of the local program; there is none on AWS. */
  web?: Channel;
  /** Speech to words and back; without it voice notes are answered with a sentence. */
  voice?: Voice;
}

/** Decimal digits, the first of them not 0. */
const randomDigits = (count: number) => String(randomInt(10 ** (count - 1), 10 ** count));

/** What is loaded with the first use of it: most people never ask for a picture, and who sweeps hears no words. */
const LATER: Pick<World, 'draw' | 'understand'> = {
  draw: async (figure) => (await import('../charts')).draw(figure),
  understand: async (utterance) => (await import('../understanding')).understand(utterance),
};

/** The channels, each by the word in front of its chats. */
function channelsOf({ settings, web }: Surroundings): Record<string, Channel | undefined> {
  return {
    slack: createSlackChannel(slackApi(settings)),
    telegram: createTelegramChannel(telegramApi(settings)),
    web,
  };
}

/** The assistant's world on its surroundings. */
export function createWorld(surroundings: Surroundings): World {
  const { settings, clock, store, platform, roster, messages, triggers, web, voice = NO_VOICE } = surroundings;
  const channels = channelsOf(surroundings);
  const { shared, exact } = shareBookings(platform, clock);
  const { defaultTimezone: timezone, bookingRules: rules } = settings;
  const world: World = {
    ...LATER,
    clock,
    store,
    platform: shared,
    messages,
    triggers,
    conversations,
    voice,
    site: createSite(platform, clock),
    ledger: createLedger({ store, platform: exact, clock }),
    rules,
    people: createPeople({ store, roster, timezone, webIsTrusted: web !== undefined, clock, randomDigits }),
    channelOf(chat: Chat) {
      const channel = channels[chat.split(':')[0] ?? ''];
      if (!channel) throw new Error(`no channel for ${chat}`);
      return channel;
    },
    randomDigits,
  };
  channels.alexa = createLaterChannel(world);
  return world;
}
