import { verify } from '../../../src/channels/slack/verify';
import { now, secret, signed } from './signed';

const nowMs = now.epochMilliseconds;
const body = '{"text":"कल सुबह"}';

test("Slack's own example is accepted", () => {
  // https://docs.slack.dev/authentication/verifying-requests-from-slack
  const request = {
    headers: {
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    },
    body: Buffer.from(
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    ),
  };
  expect(verify(request, [secret], 1531420618_000)).toBe(true);
});

test('a request is good for five minutes either way, and no longer', () => {
  for (const secondsAgo of [300, 0, -300]) expect(verify(signed(body, { secondsAgo }), [secret], nowMs)).toBe(true);
  for (const secondsAgo of [301, -301, 86_400])
    expect(verify(signed(body, { secondsAgo }), [secret], nowMs)).toBe(false);
});

test('while a secret is replaced both are good, and a third is not', () => {
  expect(verify(signed(body, { key: 'new' }), [secret, 'new'], nowMs)).toBe(true);
  expect(verify(signed(body), [secret, 'new'], nowMs)).toBe(true);
  expect(verify(signed(body, { key: 'third' }), [secret, 'new'], nowMs)).toBe(false);
});

test('without a secret nobody gets in, not even who signs with nothing', () => {
  expect(verify(signed(body), [], nowMs)).toBe(false);
  expect(verify(signed(body, { key: '' }), [''], nowMs)).toBe(false);
});

test('a bit flipped anywhere in the body, the signature or the time is found', () => {
  const good = signed(body);
  for (let bit = 0; bit < good.body.length * 8; bit++) {
    const flipped = Buffer.from(good.body);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(verify({ ...good, body: flipped }, [secret], nowMs)).toBe(false);
  }
  for (const header of ['x-slack-signature', 'x-slack-request-timestamp']) {
    const value = good.headers[header] ?? '';
    for (let at = 0; at < value.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped =
          value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << bit)) + value.slice(at + 1);
        expect(verify({ ...good, headers: { ...good.headers, [header]: flipped } }, [secret], nowMs)).toBe(false);
      }
    }
  }
});

test.each([
  ['no headers', {}],
  ['no signature', { 'x-slack-signature': undefined }],
  ['no time', { 'x-slack-request-timestamp': undefined }],
  ['another version', { 'x-slack-signature': signed(body, { version: 'v9' }).headers['x-slack-signature'] }],
  ['a short signature', { 'x-slack-signature': 'v0=abc' }],
  ['a signature with more behind it', { 'x-slack-signature': `${signed(body).headers['x-slack-signature']}00` }],
  ['a time that is no number', { 'x-slack-request-timestamp': '1e9' }],
  ['an endless time', { 'x-slack-request-timestamp': '9'.repeat(400) }],
])('%s: refused', (_, headers) => {
  const good = signed(body);
  const changed = Object.keys(headers).length === 0 ? {} : { ...good.headers, ...headers };
  expect(verify({ headers: changed, body: good.body }, [secret], nowMs)).toBe(false);
});
