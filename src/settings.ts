/** Every setting of the program, read from the environment once. Secrets are never printed. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  defaultTimezone: string;
  /** JSON of the people the operator knows; the local program has four of its own. */
  people: string | undefined;
  /** What is allowed of bookings. */
  bookingRules: BookingRules;
  kazamUrl: string | undefined;
  kazamToken: string | undefined;
  simulatorDeduplicates: boolean;
  webChat: boolean;
  slackSigningSecrets: string[];
  slackBotToken: string | undefined;
  slackAppToken: string | undefined;
  slackApiUrl: string | undefined;
  telegramBotToken: string | undefined;
  telegramWebhookSecrets: string[];
  telegramApiRoot: string | undefined;
  /** Requests for another skill are refused; without it there is no Alexa. */
  alexaSkillId: string | undefined;
  /** Who hears voice notes and speaks. */
  voice: 'aws' | 'local' | 'off';
  /** A folder with a speech model of the operator's own. */
  voiceModel: string | undefined;
  awsRegion: string;
  /** A custom vocabulary of Transcribe's, in English. */
  transcribeVocabulary: string | undefined;
  tenant: string;
  tableName: string;
  messagesQueueUrl: string;
  triggersQueueUrl: string;
}

/** What an operator allows of bookings: the longest, how far ahead they begin, how many one person holds, how late one is made. */
interface BookingRules {
  longestMinutes: number;
  daysAhead: number;
  atOnce: number;
  noticeMinutes: number;
}

const USUAL_RULES: BookingRules = { longestMinutes: 1440, daysAhead: 30, atOnce: 10, noticeMinutes: 0 };

/** The least and the most of each rule: bookings are looked for no further than 30 days ahead. */
const RULES: Record<keyof BookingRules, [least: number, most: number]> = {
  longestMinutes: [15, 1440],
  daysAhead: [1, 30],
  atOnce: [1, 100],
  noticeMinutes: [0, 1440],
};

/** A setting that will not do; the message is one sentence that names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Where settings come from. */
export type Environment = Record<string, string | undefined>;

type Check<T> = (text: string) => T | undefined;

const text: Check<string> = (value) => value;
const list: Check<string[]> = (value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const flag: Check<boolean> = (value) => ({ on: true, true: true, 1: true, off: false, false: false, 0: false })[value];
const port: Check<number> = (value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined);
const url: Check<string> = (value) =>
  URL.canParse(value) && /^https?:/.test(value) ? value.replace(/\/+$/, '') : undefined;
const name: Check<string> = (value) => (/^[\w.-]{1,255}$/.test(value) ? value : undefined);
const voice: Check<Settings['voice']> = (value) =>
  value === 'aws' || value === 'local' || value === 'off' ? value : undefined;

const skill: Check<string> = (value) => (/^amzn1\.ask\.skill\.[\w-]{1,100}$/.test(value) ? value : undefined);

const rules: Check<BookingRules> = (value) => {
  let given: unknown;
  try {
    given = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  for (const [name, number] of Object.entries(given)) {
    const [least, most] = RULES[name as keyof BookingRules] ?? [1, 0];
    if (!Number.isInteger(number) || number < least || number > most) return undefined;
  }
  return { ...USUAL_RULES, ...given };
};

const zone: Check<string> = (value) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return undefined;
  }
};

/** Reads and checks every setting; an empty one counts as not set. Throws `SettingsError` at the first that will not do. */
export function readSettings(env: Environment): Settings {
  const read = <T, D>(variable: string, check: Check<T>, wanted: string, otherwise: D): T | D => {
    const given = env[variable];
    if (given === undefined || given === '') return otherwise;
    const value = check(given.trim());
    if (value === undefined) throw new SettingsError(`${variable} must be ${wanted}.`);
    return value;
  };
  return {
    port: read('PORT', port, 'a port number from 0 to 65535', 3000),
    host: read('HOST', text, 'a host name or address', '127.0.0.1'),
    dataDir: read('DATA_DIR', text, 'a folder', '.data'),
    defaultTimezone: read('DEFAULT_TIMEZONE', zone, 'an IANA time zone such as Asia/Kolkata', 'Asia/Kolkata'),
    people: read('PEOPLE', text, 'JSON', undefined),
    bookingRules: read(
      'BOOKING_RULES',
      rules,
      'JSON like {"longestMinutes": 240, "daysAhead": 14, "atOnce": 2, "noticeMinutes": 15}',
      USUAL_RULES,
    ),
    kazamUrl: read('KAZAM_URL', url, 'an http or https address', undefined),
    kazamToken: read('KAZAM_TOKEN', text, 'a token', undefined),
    simulatorDeduplicates: read('SIMULATOR_DEDUPLICATES', flag, 'on or off', false),
    webChat: read('WEB_CHAT', flag, 'on or off', false),
    slackSigningSecrets: read('SLACK_SIGNING_SECRET', list, 'a secret, or several with commas between', []),
    slackBotToken: read('SLACK_BOT_TOKEN', text, 'a token', undefined),
    slackAppToken: read('SLACK_APP_TOKEN', text, 'a token', undefined),
    slackApiUrl: read('SLACK_API_URL', url, 'an http or https address', undefined),
    telegramBotToken: read('TELEGRAM_BOT_TOKEN', text, 'a token', undefined),
    telegramWebhookSecrets: read('TELEGRAM_WEBHOOK_SECRET', list, 'a secret, or several with commas between', []),
    telegramApiRoot: read('TELEGRAM_API_ROOT', url, 'an http or https address', undefined),
    alexaSkillId: read('ALEXA_SKILL_ID', skill, 'the id of an Alexa skill (amzn1.ask.skill.…)', undefined),
    voice: read('VOICE', voice, 'aws, local or off', 'local'),
    voiceModel: read('VOICE_MODEL', text, 'a folder', undefined),
    awsRegion: read('AWS_REGION', name, 'an AWS region', 'ap-south-1'),
    transcribeVocabulary: read('TRANSCRIBE_VOCABULARY', name, 'the name of a custom vocabulary', undefined),
    tenant: read('TENANT', name, 'letters, digits, dots and dashes', 'default'),
    tableName: read('TABLE_NAME', name, 'the name of a DynamoDB table', 'kazam-assistant'),
    messagesQueueUrl: read('MESSAGES_QUEUE_URL', url, 'the address of an SQS queue', ''),
    triggersQueueUrl: read('TRIGGERS_QUEUE_URL', url, 'the address of an SQS queue', ''),
  };
}
