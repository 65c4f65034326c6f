import type { MessageJob, Queue } from '../assistant/queue';
import type { Door, DoorClock } from '../channels/door';
import { createSlackDoor } from '../channels/slack/door';
import { createTelegramDoor } from '../channels/telegram/door';
import type { Settings } from '../settings';

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
