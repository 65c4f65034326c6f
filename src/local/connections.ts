import { slackApi, telegramApi } from '../app';
import type { MessageJob, Queue } from '../assistant/queue';
import type { Clock } from '../assistant/time';
import { createSlackSocket } from '../channels/slack/socket';
import { createTelegramPoller } from '../channels/telegram/poller';
import type { Settings } from '../settings';

/** A connection to a chat service from within, for a machine without a public address. */
interface Connection {
  name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The connections the settings ask for: Slack by Socket Mode, Telegram by long polling where no webhook is set up. */
export function createConnections(
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
