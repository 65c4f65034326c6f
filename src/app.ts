import { randomInt } from 'node:crypto';
import { conversations } from '../conversations';
import { languageOfLocale } from './assistant/language';
import { trigger } from './assistant/ledger/carry-out';
import { createLedger } from './assistant/ledger/ledger';
import { tellOutcome } from './assistant/ledger/tell-outcome';
import type { Chat, Incoming } from './assistant/message';
import type { Platform } from './assistant/platform';
import type { Handler, MessageJob, Queue, TriggerJob } from './assistant/queue';
import type { Channel } from './assistant/reply';
import { say } from './assistant/say';
import { SENTENCES } from './assistant/sentences';
import { shareBookings } from './assistant/site/shared-bookings';
import { createSite } from './assistant/site/site';
import type { Store } from './assistant/store';
import type { Clock } from './assistant/time';
import { createFairTurn } from './assistant/turn/fair-share';
import { NO_VOICE, type Voice } from './assistant/voice';
import type { World } from './assistant/world';
import { incomingOf } from './channels/alexa/incoming';
import { createLaterChannel, serveAlexa } from './channels/alexa/serve';
import type { AnswerAlexa } from './channels/alexa/skill-options';
import type { Door, DoorClock } from './channels/door';
import { createPace, type Pace } from './channels/pace';
import { LIMITS as SLACK_LIMITS } from './channels/slack/client';
import { createSlackDoor } from './channels/slack/door';
import { createSlackReader } from './channels/slack/read';
import { createSlackChannel } from './channels/slack/send';
import { LIMITS as TELEGRAM_LIMITS } from './channels/telegram/client';
import { createTelegramDoor } from './channels/telegram/door';
import { createTelegramReader } from './channels/telegram/read';
import { createTelegramChannel } from './channels/telegram/send';
import { createWebReader } from './channels/web/listen';
import { createRecordings } from './channels/web/recordings';
import { notices, tellNotice } from './notifications';
import { sweep } from './notifications/sweep';
import { createPeople } from './people/people';
import type { RosterEntry } from './people/roster';
import type { Settings } from './settings';

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

/** The assistant, put together: what the queues and the minute call. */
export interface Assistant {
  handleMessage: Handler<MessageJob>;
  handleTrigger: Handler<TriggerJob>;
  /** Tells a person whose message could not be handled at all. */
  apologise(job: MessageJob): Promise<void>;
  answerAlexa: AnswerAlexa;
  sweep(): Promise<void>;
}

/** What people say to the assistant, in English, for who has to hear it. */
export const spokenExamples = (): string[] => conversations.flatMap(({ examples }) => examples.en);

/** Which doors there are, by their path. */
export type DoorPath = '/slack/events' | '/slack/commands' | '/slack/interactivity' | '/telegram/webhook';

/** The doors: lean, so that they load nothing of what stands behind the queue. */
export function createDoors(
  { slackSigningSecrets, telegramWebhookSecrets }: Pick<Settings, 'slackSigningSecrets' | 'telegramWebhookSecrets'>,
  queue: Queue<MessageJob>,
  clock: DoorClock,
): Record<DoorPath, Door> {
  const slack = { secrets: slackSigningSecrets, clock, queue };
  return {
    '/slack/events': createSlackDoor({ path: 'events', ...slack }),
    '/slack/commands': createSlackDoor({ path: 'commands', ...slack }),
    '/slack/interactivity': createSlackDoor({ path: 'interactivity', ...slack }),
    '/telegram/webhook': createTelegramDoor({ secrets: telegramWebhookSecrets, clock, queue }),
  };
}

/** One pace for each bot of a process: where one worker is asked to wait, all of them do. */
const paces = new WeakMap<Settings, { slack: Pace; telegram: Pace }>();

function pacesOf(settings: Settings): { slack: Pace; telegram: Pace } {
  const known = paces.get(settings) ?? { slack: createPace(SLACK_LIMITS), telegram: createPace(TELEGRAM_LIMITS) };
  paces.set(settings, known);
  return known;
}

/** Slack's address and token as its parts want them. */
export const slackApi = (settings: Settings) => ({
  token: settings.slackBotToken ?? '',
  pace: pacesOf(settings).slack,
  ...(settings.slackApiUrl !== undefined && { apiUrl: `${settings.slackApiUrl}/` }),
});

/** Telegram's address and token as its parts want them. */
export const telegramApi = (settings: Settings) => ({
  token: settings.telegramBotToken ?? '',
  pace: pacesOf(settings).telegram,
  ...(settings.telegramApiRoot !== undefined && { apiRoot: settings.telegramApiRoot }),
});

/** Decimal digits, the first of them not 0. */
const randomDigits = (count: number) => String(randomInt(10 ** (count - 1), 10 ** count));

/** The assistant's world on its surroundings. */
export function createWorld({
  settings,
  clock,
  store,
  platform,
  roster,
  messages,
  triggers,
  web,
  voice,
}: Surroundings): World {
  const channels: Record<string, Channel | undefined> = {
    slack: createSlackChannel(slackApi(settings)),
    telegram: createTelegramChannel(telegramApi(settings)),
    web,
  };
  const { shared, exact } = shareBookings(platform, clock);
  const world: World = {
    clock,
    store,
    platform: shared,
    messages,
    triggers,
    conversations,
    voice: voice ?? NO_VOICE,
    // Loaded with the first picture: most people never ask for one.
    draw: async (figure) => (await import('./charts')).draw(figure),
    // Loaded with the first words: whoever asks chargers or sweeps hears none, and the vocabularies take their time.
    understand: async (utterance) => (await import('./understanding')).understand(utterance),
    site: createSite(platform, clock),
    ledger: createLedger({ store, platform: exact, clock }),
    rules: settings.bookingRules,
    people: createPeople({
      store,
      roster,
      timezone: settings.defaultTimezone,
      webIsTrusted: web !== undefined,
      clock,
      randomDigits,
    }),
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

/** Puts the assistant together on its surroundings. */
export const createAssistant = (surroundings: Surroundings): Assistant =>
  createAssistantIn(createWorld(surroundings), surroundings.settings);

/** Puts the assistant together in a world. */
export function createAssistantIn(world: World, settings: Settings): Assistant {
  const readers = (take: (incoming: Incoming) => Promise<void>) => {
    const slack = createSlackReader({ ...slackApi(settings), take });
    const telegram = createTelegramReader({ ...telegramApi(settings), take });
    const page = createWebReader({ recordings: createRecordings(world.store, world.clock), take });
    return async (job: MessageJob & { kind: 'slack' | 'telegram' | 'web' | 'alexa' }) => {
      if (job.kind === 'slack') return slack(job);
      if (job.kind === 'alexa') return take(incomingOf(job));
      return job.kind === 'telegram' ? telegram(job) : page(job);
    };
  };
  const takeFairTurn = createFairTurn();
  const turn = readers((incoming) => takeFairTurn(incoming, world));
  const apology = readers(async ({ id, chat, identity, locale }) => {
    const person = await world.people.who({ identity, ...(locale !== undefined && { locale }) });
    // Whose order is written down hears what becomes of it.
    if (await world.ledger.find(person.id, `${id}.0`)) return;
    const { failed } = SENTENCES[languageOfLocale(person.locale)];
    await say(world, { person: person.id, chat }, `${id}.failed`, { text: failed });
  });

  return {
    async handleMessage(job) {
      if (job.kind === 'outcome') return tellOutcome(job.owner, job.operation, world);
      if (job.kind === 'notice') return tellNotice(job.notice, job.owner, job.id, world);
      return turn(job);
    },
    handleTrigger: ({ owner, operation }) => trigger(owner, operation, world),
    async apologise(job) {
      if (job.kind !== 'outcome' && job.kind !== 'notice') await apology(job);
    },
    answerAlexa: serveAlexa(world, settings.alexaSkillId ?? ''),
    sweep: () => sweep(world, notices),
  };
}
