import { createPace, type Pace } from '../channels/pace';
import { LIMITS as SLACK_LIMITS } from '../channels/slack/client';
import { LIMITS as TELEGRAM_LIMITS } from '../channels/telegram/client';
import type { Settings } from '../settings';

/** One pace for each bot of a process: where one worker is asked to wait, all of them do. */
const paces = new WeakMap<Settings, { slack: Pace; telegram: Pace }>();

function pacesOf(settings: Settings): { slack: Pace; telegram: Pace } {
  const known = paces.get(settings) ?? { slack: createPace(SLACK_LIMITS), telegram: createPace(TELEGRAM_LIMITS) };
  paces.set(settings, known);
  return known;
}

/** Slack's address, token and pace as its parts want them. */
export const slackApi = (settings: Settings) => ({
  token: settings.slackBotToken ?? '',
  pace: pacesOf(settings).slack,
  ...(settings.slackApiUrl !== undefined && { apiUrl: `${settings.slackApiUrl}/` }),
});

/** Telegram's address, token and pace as its parts want them. */
export const telegramApi = (settings: Settings) => ({
  token: settings.telegramBotToken ?? '',
  pace: pacesOf(settings).telegram,
  ...(settings.telegramApiRoot !== undefined && { apiRoot: settings.telegramApiRoot }),
});
