import { type Assistant, createAssistant } from '../app/assistant';
import { createDoors } from '../app/doors';
import type { Clock } from '../assistant/time';
import type { Voice } from '../assistant/voice';
import { createAlexaDoor } from '../channels/alexa/door';
import type { AnswerAlexa } from '../channels/alexa/skill-options';
import type { Trust } from '../channels/alexa/verify';
import type { Door } from '../channels/door';
import { createRecordings } from '../channels/web/recordings';
import { createWebChannel } from '../channels/web/send';
import { LOCAL_ROSTER, readRoster } from '../people/roster';
import { createPlatform } from '../platform/client';
import type { MovableClock } from '../platform/simulator/movable-clock';
import { type Settings, SettingsError } from '../settings';
import { warmUp } from '../understanding';
import { connectAll, loadChats } from './connections';
import { openGround } from './ground';
import { createMinute } from './minute';
import { moveClock } from './move-clock';
import { createQueues } from './queues';
import { listen } from './server';
import { openVoice } from './voice';
import { createWebChat } from './web-chat';

/** The whole program on one machine, running. */
export interface Stack {
  url: string;
  /** Where to open the chat page; undefined where it is off, as it is by default with a real platform. */
  page: string | undefined;
  /** Names of the chat services it is connected to. */
  connected: string[];
  /** Loads what the first voice note would else wait for. */
  warm(): Promise<void>;
  /** Finishes the jobs at hand and closes everything. */
  stop(): Promise<void>;
}

const KAZAM = 'https://platform.kazam.in';

function rosterOf({ people }: Settings) {
  if (people === undefined) return LOCAL_ROSTER;
  try {
    return readRoster(people);
  } catch (error) {
    throw new SettingsError(`PEOPLE must be a JSON list of people: ${error instanceof Error ? error.message : error}.`);
  }
}

/** Alexa's door, where there is a skill. */
function alexaDoor(
  { alexaSkillId: skillId }: Settings,
  clock: Clock,
  assistant: () => Assistant,
  trust?: Trust,
): Record<string, Door> {
  if (skillId === undefined) return {};
  const answer: AnswerAlexa = (envelope) => assistant().answerAlexa(envelope);
  return { '/alexa': createAlexaDoor({ skillId, clock, answer, ...(trust && { trust }) }) };
}

/** What a test puts in the place of the real thing. */
export interface StandIns {
  /** Who may sign for Alexa, if not Amazon. */
  alexa?: Trust;
  voice?: Voice;
}

/** Brings up everything: database, queues, simulator or real platform, server, chat connections, the minute. */
export async function startStack(
  settings: Settings,
  report: (sentence: string) => void,
  { alexa, voice }: StandIns = {},
): Promise<Stack> {
  const roster = rosterOf(settings);
  const real = settings.kazamToken !== undefined;
  const jump = (clock: MovableClock, seconds: number) =>
    moveClock(
      {
        now: clock.now,
        advance: clock.advance,
        store,
        nextChange: () => simulator?.nextChange(),
        async settle() {
          // The sweep knows whoever has just spoken.
          await queues.idle();
          await minute.now();
          await queues.idle();
        },
      },
      seconds,
    );
  const ground = await openGround(settings, jump, report);
  const { clock, store, simulator } = ground;
  const queues = createQueues(store, clock, () => assistant, report);
  const channel = !real || settings.webChat ? createWebChannel({ store, clock }) : undefined;
  const web = channel && createWebChat(channel, createRecordings(store, clock), queues.messages, clock, roster, real);

  let ready = false;
  const served = {
    doors: {
      ...createDoors(settings, queues.messages, clock),
      ...alexaDoor(settings, clock, () => assistant, alexa),
    },
    ready: () => ready,
    ...(web && { api: web.api, page: web.page }),
    ...(simulator && { platform: simulator.platform, controls: simulator.control }),
  };
  const { url, server } = await listen(served, settings).catch(async (error) => {
    await ground.stop();
    throw error;
  });
  const kazam = settings.kazamUrl ?? (real ? KAZAM : `${url}/kazam`);
  const ownVoice = openVoice(settings);
  const assistant: Assistant = createAssistant({
    settings,
    clock,
    store,
    roster,
    platform: createPlatform({ url: kazam, token: settings.kazamToken ?? 'local', clock }),
    messages: queues.messages,
    triggers: queues.triggers,
    ...(channel && { web: channel }),
    voice: voice ?? ownVoice,
  });
  const minute = createMinute(assistant.sweep, (error) => report(`The minute's sweep failed: ${error}`));

  warmUp();
  await loadChats(settings);
  await queues.start();
  const connections = await connectAll(settings, queues.messages, clock, report);
  minute.start();
  ready = true;

  return {
    url,
    page: web && `${url}${web.link}`,
    connected: connections.names,
    warm: () => ownVoice.warm(),
    async stop() {
      ready = false;
      minute.stop();
      await connections.stop();
      web?.close();
      server.close();
      await queues.stop();
      server.closeAllConnections();
      await ownVoice.close();
      await ground.stop();
    },
  };
}
