import { Temporal } from '../../../src/assistant/time';
import { chainUrl, createVerify, type Trust } from '../../../src/channels/alexa/verify';
import { ALWAYS, CHAIN_URL, certify, createAuthority, type Holder } from './authority';

const NOW = '2027-02-08T04:30:00Z';
const SKILL_ID = 'amzn1.ask.skill.1';
const authority = createAuthority();
const { root, middle, leaf, sign, trust, chain } = authority;

let fetched: string[] = [];

function verifier(pem = chain, now = NOW) {
  fetched = [];
  const own: Trust = {
    ...trust,
    fetchChain: async (url) => {
      fetched.push(url);
      return pem;
    },
  };
  return createVerify({ skillId: SKILL_ID, clock: { now: () => Temporal.Instant.from(now) }, trust: own });
}

const bodyOf = (timestamp = NOW, applicationId = SKILL_ID) =>
  Buffer.from(
    JSON.stringify({
      context: { System: { application: { applicationId }, user: { userId: 'u' } } },
      request: { requestId: 'r', timestamp },
    }),
  );

const request = (body: Buffer, headers: Record<string, string> = sign(body)) => ({ headers, body });

test('what is signed, of now and for this skill is let in, and the chain is fetched once', async () => {
  const verify = verifier();
  expect(await verify(request(bodyOf()))).toMatchObject({ request: { timestamp: NOW } });
  expect(await verify(request(bodyOf()))).toBeDefined();
  expect(fetched).toEqual([CHAIN_URL]);
});

test('a body or a signature that was changed anywhere is refused', async () => {
  const verify = verifier();
  const body = bodyOf();
  const headers = sign(body);
  for (let at = 0; at < body.length; at += 7) {
    const changed = Buffer.from(body);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await verify(request(changed, headers))).toBeUndefined();
  }
  const signature = headers['signature-256'] ?? '';
  const other = signature[0] === 'A' ? 'B' : 'A';
  expect(await verify(request(body, { ...headers, 'signature-256': other + signature.slice(1) }))).toBeUndefined();
  expect(await verify(request(body, { ...headers, 'signature-256': '' }))).toBeUndefined();
  expect(await verify(request(body, {}))).toBeUndefined();
  expect(await verify(request(Buffer.from('null'), sign('null')))).toBeUndefined();
  expect(await verify(request(Buffer.from('{'), sign('{')))).toBeUndefined();
});

test.each([
  ['2027-02-08T04:27:30Z', true],
  ['2027-02-08T04:27:29Z', false],
  ['2027-02-08T04:32:30Z', true],
  ['2027-02-08T04:32:31Z', false],
  ['soon', false],
])('a request of %s is let in: %s', async (timestamp, isIn) => {
  expect((await verifier()(request(bodyOf(timestamp)))) !== undefined).toBe(isIn);
});

const spoken = { requestId: 'r', timestamp: NOW, type: 'SessionEndedRequest' };

test.each([
  { user: {} },
  { user: { userId: {} } },
  { user: { userId: 'u' }, request: { ...spoken, requestId: 7 } },
  { user: { userId: 'u' }, request: { ...spoken, locale: ['hi-IN'] } },
  { user: { userId: 'u' }, request: { ...spoken, type: 'LaunchRequest' } },
  { user: { userId: 'u' }, request: { ...spoken, type: 'IntentRequest' }, session: null },
])(
  'what is signed and of nobody, or without its session, is refused: %j',
  async ({ user, request: said = spoken, session }) => {
    const context = { System: { application: { applicationId: SKILL_ID }, user } };
    const body = Buffer.from(JSON.stringify({ session, context, request: said }));
    expect(await verifier()(request(body))).toBeUndefined();
  },
);

test("another skill's requests are refused", async () => {
  expect(await verifier()(request(bodyOf(NOW, 'amzn1.ask.skill.2')))).toBeUndefined();
});

test.each([
  ['https://s3.amazonaws.com/echo.api/echo-api-cert.pem', true],
  ['https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem', true],
  ['https://S3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem', true],
  ['http://s3.amazonaws.com/echo.api/echo-api-cert.pem', false],
  ['https://notamazon.com/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/invalid.path/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.api/../evil/cert.pem', false],
  ['https://s3.amazonaws.com/echo.api/%2e%2e/evil/cert.pem', false],
  ['https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem', false],
  ['https://user@s3.amazonaws.com/echo.api/echo-api-cert.pem', false],
  ['echo-api-cert.pem', false],
  ['', false],
])('the certificate may come from %s: %s', async (url, may) => {
  expect(chainUrl(url) !== undefined).toBe(may);
  const body = bodyOf();
  expect((await verifier()(request(body, { ...sign(body), signaturecertchainurl: url }))) !== undefined).toBe(may);
  expect(fetched.length > 0).toBe(may);
});

describe('a chain', () => {
  const signer = { subject: 'echo-api.amazon.com', host: 'echo-api.amazon.com', ...ALWAYS };
  const stranger = certify({ subject: 'Root', ...ALWAYS });
  type Case = [what: string, holder: Holder, pem: string, isIn: boolean];
  /** A chain whose first certificate `by` has signed, and another behind it. */
  const signedBy = (what: string, by: Holder, behind: Holder, facts = signer): Case => {
    const made = certify(facts, by);
    return [what, made, made.pem + by.pem + behind.pem, false];
  };
  const evil = { ...signer, host: 'echo-api.amazon.com.evil.example' };
  test.each<Case>([
    ['in order', leaf, leaf.pem + middle.pem, true],
    ['with its root', leaf, leaf.pem + middle.pem + root.pem, true],
    ['without what joins it to the root', leaf, leaf.pem, false],
    ['out of order', leaf, middle.pem + leaf.pem, false],
    signedBy("of somebody else's root with our root's name", stranger, stranger),
    signedBy('of another host', middle, root, evil),
    signedBy('of any host', middle, root, { ...signer, host: '*.amazon.com' }),
    signedBy('signed by one that may not sign', leaf, middle),
    signedBy('over by now', middle, root, { ...signer, to: '2027-02-08T04:29:59Z' }),
    signedBy('not begun yet', middle, root, { ...signer, from: '2027-02-08T04:30:01Z' }),
  ])('%s', async (_, holder, pem, isIn) => {
    const body = bodyOf();
    expect((await verifier(pem)(request(body, sign(body, holder)))) !== undefined).toBe(isIn);
  });

  test('that is known is read again when it is over', async () => {
    const short = certify({ ...signer, to: '2027-02-08T04:31:00Z' }, middle);
    let now = NOW;
    const verify = createVerify({
      skillId: SKILL_ID,
      clock: { now: () => Temporal.Instant.from(now) },
      trust: { ...trust, fetchChain: async () => short.pem + middle.pem },
    });
    const body = bodyOf();
    expect(await verify(request(body, sign(body, short)))).toBeDefined();
    now = '2027-02-08T04:31:01Z';
    expect(await verify(request(body, sign(body, short)))).toBeUndefined();
  });

  test('that is no chain, or cannot be fetched, lets nobody in', async () => {
    const body = bodyOf();
    for (const pem of [
      '',
      'hello',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      leaf.pem.repeat(11),
    ])
      expect(await verifier(pem)(request(body))).toBeUndefined();
    const verify = createVerify({
      skillId: SKILL_ID,
      clock: { now: () => Temporal.Instant.from(NOW) },
      trust: { ...trust, fetchChain: () => Promise.reject(new Error('no network')) },
    });
    expect(await verify(request(body))).toBeUndefined();
  });
});
