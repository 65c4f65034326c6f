import { readSettings, SettingsError } from '../src/settings';

test('without an environment there is a default for everything that needs one', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: '.data',
    defaultTimezone: 'Asia/Kolkata',
    bookingRules: { longestMinutes: 1440, daysAhead: 30, atOnce: 10, noticeMinutes: 0 },
    simulatorDeduplicates: false,
    webChat: false,
    kazamToken: undefined,
    slackSigningSecrets: [],
    telegramWebhookSecrets: [],
    tenant: 'default',
    tableName: 'kazam-assistant',
  });
});

test('an empty setting counts as not set', () => {
  expect(readSettings({ PORT: '', KAZAM_TOKEN: '' })).toEqual(readSettings({}));
});

test('what is given is taken', () => {
  const settings = readSettings({
    PORT: ' 0 ',
    KAZAM_URL: 'https://platform.example/',
    SIMULATOR_DEDUPLICATES: 'on',
    WEB_CHAT: '1',
    SLACK_SIGNING_SECRET: 'old, new',
    DEFAULT_TIMEZONE: 'America/New_York',
  });
  expect(settings).toMatchObject({
    port: 0,
    kazamUrl: 'https://platform.example',
    simulatorDeduplicates: true,
    webChat: true,
    slackSigningSecrets: ['old', 'new'],
    defaultTimezone: 'America/New_York',
  });
});

test('of the booking rules, what is left out stays as it is', () => {
  expect(readSettings({ BOOKING_RULES: '{"atOnce": 2, "noticeMinutes": 15}' }).bookingRules).toEqual({
    longestMinutes: 1440,
    daysAhead: 30,
    atOnce: 2,
    noticeMinutes: 15,
  });
});

test.each(['[]', '3', 'atOnce', '{"atOnce": 0}', '{"atOnce": "2"}', '{"daysAhead": 31}', '{"longest": 60}'])(
  'booking rules of %s stop the start',
  (rules) => {
    expect(() => readSettings({ BOOKING_RULES: rules })).toThrow(
      new SettingsError(
        'BOOKING_RULES must be JSON like {"longestMinutes": 240, "daysAhead": 14, "atOnce": 2, "noticeMinutes": 15}.',
      ),
    );
  },
);

test.each([
  ['PORT', '70000', 'PORT must be a port number from 0 to 65535.'],
  ['PORT', 'http', 'PORT must be a port number from 0 to 65535.'],
  ['PORT', '-1', 'PORT must be a port number from 0 to 65535.'],
  ['DEFAULT_TIMEZONE', 'Mars/Olympus', 'DEFAULT_TIMEZONE must be an IANA time zone such as Asia/Kolkata.'],
  ['KAZAM_URL', 'platform', 'KAZAM_URL must be an http or https address.'],
  ['KAZAM_URL', 'ftp://platform', 'KAZAM_URL must be an http or https address.'],
  ['SIMULATOR_DEDUPLICATES', 'maybe', 'SIMULATOR_DEDUPLICATES must be on or off.'],
  ['WEB_CHAT', 'yes please', 'WEB_CHAT must be on or off.'],
  ['SLACK_API_URL', 'slack', 'SLACK_API_URL must be an http or https address.'],
  ['TELEGRAM_API_ROOT', 'telegram', 'TELEGRAM_API_ROOT must be an http or https address.'],
  ['TENANT', 'a b', 'TENANT must be letters, digits, dots and dashes.'],
  ['TABLE_NAME', '#', 'TABLE_NAME must be the name of a DynamoDB table.'],
  ['MESSAGES_QUEUE_URL', 'q', 'MESSAGES_QUEUE_URL must be the address of an SQS queue.'],
  ['TRIGGERS_QUEUE_URL', 'q', 'TRIGGERS_QUEUE_URL must be the address of an SQS queue.'],
])('%s=%s stops the start with one sentence that names it', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value })).toThrow(new SettingsError(sentence));
});

test('a value that will not do is not repeated: it may be a secret in the wrong place', () => {
  expect(() => readSettings({ KAZAM_URL: 'xoxb-secret' })).toThrow(expect.not.stringContaining('xoxb'));
});
