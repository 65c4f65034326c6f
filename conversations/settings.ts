import { conversation, reply, type Turn } from '../src/assistant/conversation';
import { createFormat } from '../src/assistant/format';
import { languageOfLocale } from '../src/assistant/language';
import { isOperator, type Language } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import type { Request, Setting } from '../src/assistant/request';
import { settingCommand } from './parts/setting-commands';
import { OFFERED_ZONES, zoneName } from './parts/setting-names';
import { SETTINGS_WORDING } from './parts/settings-wording';

/** What a person chooses for themselves: language, time zone, whether voice notes are answered by voice too. */
export const settings = conversation({
  name: 'settings',
  intent: 'settings',
  may: 'anyone',
  acts: false,
  examples: { en: ['settings'], hi: ['सेटिंग'], hinglish: ['settings'] },
  command: settingCommand,
  slots: {},
  async act(_, turn) {
    const { setting } = turn.request.slots;
    if (setting === 'timezones') return reply(turn.speech.in(SETTINGS_WORDING).zones, OFFERED_ZONES.map(zoneChoice));
    if (setting === undefined) return overview(turn);
    await turn.prefer((before) => ({ ...before, ...setting }));
    const language = 'language' in setting ? setting.language : turn.speech.format.language;
    return reply(changed(setting, language, turn), [choice(SETTINGS_WORDING[language].settings)]);
  },
});

const request = (setting?: Setting): Request => ({
  intent: 'settings',
  slots: setting === undefined ? {} : { setting },
});

const choice = (label: string, setting?: Setting): Choice => ({ label, request: request(setting) });

const zoneChoice = (timezone: string): Choice => choice(zoneName(timezone), { timezone });

function overview({ speech, preferences, person, now }: Turn) {
  const words = speech.in(SETTINGS_WORDING);
  const language = preferences.language ?? languageOfLocale(person.locale);
  const aloud = preferences.spokenReplies === true;
  const others = (['en', 'hi', 'hinglish'] as const).filter((each) => each !== language);
  const { alerts = true, weeklyReport = true } = preferences;
  const operators = isOperator(person)
    ? [
        choice(alerts ? words.noAlerts : words.alerts, { alerts: !alerts }),
        choice(weeklyReport ? words.noReport : words.report, { weeklyReport: !weeklyReport }),
      ]
    : [];
  const zone = `${zoneName(person.timezone)} (${createFormat(speech.format.language, person.timezone, now).time(now)})`;
  return reply(words.overview(LANGUAGES[language], zone, aloud), [
    ...others.map((each) => choice(LANGUAGES[each], { language: each })),
    choice(words.otherZone, 'timezones'),
    choice(aloud ? words.onlyWritten : words.aloudToo, { spokenReplies: !aloud }),
    ...operators,
  ]);
}

function changed(setting: Exclude<Setting, string>, language: Language, { now }: Turn): string {
  const words = SETTINGS_WORDING[language];
  if ('language' in setting) return words.language;
  if ('timezone' in setting) {
    const time = createFormat(language, setting.timezone, now).time(now);
    return words.zone(zoneName(setting.timezone), time);
  }
  if ('alerts' in setting) return setting.alerts ? words.alertsOn : words.alertsOff;
  if ('weeklyReport' in setting) return setting.weeklyReport ? words.reportOn : words.reportOff;
  return setting.spokenReplies ? words.aloud : words.written;
}

/** Each in its own words. */
const LANGUAGES: Record<Language, string> = { en: 'English', hi: 'हिन्दी', hinglish: 'Hinglish' };
