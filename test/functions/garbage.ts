import { createHmac } from 'node:crypto';
import type { HttpEvent } from '../../functions/http-event';
import type { createAuthority } from '../channels/alexa/authority';
import type { Random } from '../chaos/random';

/** What the senders sign with. */
export interface Seals {
  slack: string;
  telegram: string;
  alexa: ReturnType<typeof createAuthority>;
  nowMs: number;
}

const HINDI = 'क्या l5coqi खाली है? 👍';

const EVENT = {
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  authorizations: [{ team_id: 'T1' }],
  event: { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', text: HINDI, ts: '1.1' },
};
const PRESS = {
  type: 'block_actions',
  trigger_id: '1.2',
  team: { id: 'T1' },
  user: { id: 'U1', team_id: 'T1' },
  actions: [{ action_id: 'a', value: 'v' }],
};
const UPDATE = {
  update_id: 7,
  message: { message_id: 1, date: 1, from: { id: 5, is_bot: false }, chat: { id: 5, type: 'private' }, text: HINDI },
};
const envelope = (nowMs: number) => ({
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId: SKILL_ID }, user: { userId: 'u' } },
  context: { System: { application: { applicationId: SKILL_ID }, user: { userId: 'u' }, device: { deviceId: 'd' } } },
  request: { type: 'LaunchRequest', requestId: 'r', timestamp: new Date(nowMs).toISOString(), locale: 'hi-IN' },
});

/** The skill whose requests are taken. */
export const SKILL_ID = 'amzn1.ask.skill.1';

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const COMMAND = { team_id: 'T1', user_id: 'U1', channel_id: 'C1', command: '/charge', trigger_id: '1.3', text: HINDI };

/** What is said at each door where nothing is wrong with it; a form carries the JSON where that is how it comes. */
const SAID: Record<string, (json: string) => string> = {
  '/slack/events': (json) => json,
  '/slack/commands': (json) => form({ ...COMMAND, text: json }),
  '/slack/interactivity': (json) => form({ payload: json }),
  '/telegram/webhook': (json) => json,
  '/alexa': (json) => json,
};
const PATHS = Object.keys(SAID);

function goodAt(path: string, nowMs: number): object {
  if (path === '/telegram/webhook') return UPDATE;
  if (path === '/alexa') return envelope(nowMs);
  return path === '/slack/interactivity' ? PRESS : EVENT;
}

const DEPTH = 10_000;
const SIX_MB = 'x'.repeat(6_000_000);

/** Values nobody sends, as JSON. */
const ODD = [
  'null',
  '[]',
  '{}',
  '""',
  '-0',
  '1e999',
  '9007199254740993',
  'true',
  '"\\u0000"',
  '"\\ud800"',
  `"${'क'.repeat(9_000)}"`,
  '{"__proto__":{"team_id":"T2","from":{"id":1}}}',
  '{"constructor":{"prototype":{"is_bot":true}}}',
  '{"toString":null,"length":-1}',
  `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
  `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`,
];

/** Puts something odd in the place of one of the values. */
function withOdd(json: string, random: Random): string {
  const places = [...json.matchAll(/:("[^"]*"|[\d.]+|true|false|\{|\[)/g)];
  const place = random.pick(places);
  const [whole, value = ''] = place;
  const at = place.index + whole.length - value.length;
  return json.slice(0, at) + random.pick(ODD) + json.slice(at + value.length);
}

function withByte(json: string, random: Random): Buffer {
  const bytes = Buffer.from(json);
  bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

/** One way or another in which the JSON of a body is not what it should be; the first leaves it as it is. */
const SPOILT: ((json: string, random: Random) => string | Buffer)[] = [
  (json) => json,
  withOdd,
  withOdd,
  withByte,
  (json, random) => json.slice(0, random.below(json.length)),
  (json) => json + json,
  (json) => `\ufeff${json}`,
  (json) => Buffer.from(json, 'utf16le'),
  (_, random) => random.pick(ODD),
  (_, random) => Buffer.from(Array.from({ length: random.below(400) }, () => random.below(256))),
];

const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset="UTF-16"',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=ISO-8859-1',
  'APPLICATION/JSON ; ;',
  'multipart/form-data; boundary=',
  '',
  '\u0000',
];

/** What an event of somebody's own making might have: whoever may call the function writes it. */
const ODD_EVENTS: object[] = [
  ...[null, undefined, [], 'x-slack-signature', 7, { 'X-Slack-Signature': ['v0=', null], '': {} }].map((headers) => ({
    headers,
  })),
  ...[null, undefined, 7, {}, [], true, '=', '\ud800'].map((body) => ({ body })),
];

function sealed(path: string, body: Buffer, seals: Seals): Record<string, string> {
  if (path === '/telegram/webhook') return { 'x-telegram-bot-api-secret-token': seals.telegram };
  if (path === '/alexa') return seals.alexa.sign(body);
  const timestamp = String(Math.floor(seals.nowMs / 1000));
  const digest = createHmac('sha256', seals.slack).update(`v0:${timestamp}:`).update(body).digest('hex');
  return { 'X-Slack-Request-Timestamp': timestamp, 'X-Slack-Signature': `v0=${digest}` };
}

/** A request, and whether nothing is wrong with it. */
export interface Thrown {
  event: HttpEvent;
  isGood: boolean;
}

/** A request to one of the doors: now and then a good one, mostly with something wrong that its sender signed, or did not. */
export function garbage(random: Random, seals: Seals): Thrown {
  const rawPath = random.pick(PATHS);
  const isGood = random.chance(0.05);
  const spoil = isGood ? SPOILT[0] : random.pick(SPOILT);
  const spoilt = spoil?.(JSON.stringify(goodAt(rawPath, seals.nowMs)), random) ?? '';
  const said = typeof spoilt === 'string' ? SAID[rawPath]?.(spoilt) : spoilt;
  const body = random.chance(0.002) && !isGood ? Buffer.from(SIX_MB) : Buffer.from(said ?? '');
  const isSigned = isGood || random.chance(0.7);
  const type = isGood ? {} : { 'content-type': random.pick(CONTENT_TYPES) };
  const headers: HttpEvent['headers'] = { ...type, ...sealed(rawPath, isSigned ? body : Buffer.from('other'), seals) };
  const isBase64Encoded = random.chance(0.5) || !isGood;
  const event = { rawPath, headers, body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
  if (isGood || random.chance(0.9)) return { event, isGood };
  return { event: { ...event, ...random.pick(ODD_EVENTS) }, isGood };
}
