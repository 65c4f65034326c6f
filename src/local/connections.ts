import { slackApi, telegramApi } from '../app/bots';
import type { MessageJob, Queue } from '../assistant/queue';
import type { Clock } from '../assistant/time';
import { loadBolt } from '../channels/slack/client';
import { createSlackSocket } from '../channels/slack/socket';
import { loadTelegraf } from '../channels/telegram/client';
import { createTelegramPoller } from '../channels/telegram/poller';
import type { Settings } from '../settings';

/** A connection to a chat service from within, for a machine without a public address. */
interface Connection {
  name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The connections the settings ask for: Slack by Socket Mode, Telegram by long polling where no webhook is set up. */
function connectionsOf(
  settings: Settings,
  queue: Queue<MessageJob>,
  clock: Clock,
  report: (sentence: string) => void,
): Connection[] {
  const connections: Connection[] = [];
  const { slackBotToken, slackAppToken, telegramBotToken, telegramWebhookSecrets } = settings;
  if (slackBotToken && slackAppToken) {
    const { apiUrl } = slackApi(settings);
    const socket = createSlackSocket({
      appToken: slackAppToken,
      queue,
      clock,
      ...(apiUrl !== undefined && { apiUrl }),
    });
    connections.push({ name: 'Slack (Socket Mode)', ...socket });
  }
  if (telegramBotToken && telegramWebhookSecrets.length === 0) {
    let failing = false;
    const poller = createTelegramPoller({
      ...telegramApi(settings),
      queue,
      clock,
      report: (error) => {
        if (!failing)
          report(`Telegram does not answer (${error instanceof Error ? error.message : error}); I keep trying.`);
        failing = true;
      },
    });
    connections.push({ name: 'Telegram (long polling)', ...poller });
  }
  return connections;
}

/** Loads the libraries of the chat services that are set up; else their first messages would hold up everybody's. */
export async function loadChats({ slackBotToken, telegramBotToken }: Settings): Promise<void> {
  if (slackBotToken) await loadBolt();
  if (telegramBotToken) await loadTelegraf();
}

/** Connects to every chat service the settings name; one that cannot be reached is reported, and the rest go on. */
export async function connectAll(
  settings: Settings,
  queue: Queue<MessageJob>,
  clock: Clock,
  report: (sentence: string) => void,
): Promise<{ names: string[]; stop(): Promise<void> }> {
  const connected: Connection[] = [];
  for (const connection of connectionsOf(settings, queue, clock, report)) {
    try {
      await connection.start();
      connected.push(connection);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      report(`${connection.name} could not be connected: ${why}. Check its token and the network, then start again.`);
    }
  }
  return {
    names: connected.map(({ name }) => name),
    async stop() {
      await Promise.allSettled(connected.map((connection) => connection.stop()));
    },
  };
}
