import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Trust } from '../../../src/channels/alexa/verify';

/** As much DER as a certificate takes: a tag, a length, what is in it. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const SHA256_RSA = sequence(oid('2a864886f70d01010b'), der(0x05));
const nameOf = (cn: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(cn)))));
const timeOf = (iso: string) => der(0x18, Buffer.from(iso.replace(/[-:T]|\.\d+/g, '')));
const extension = (hex: string, value: Buffer) => sequence(oid(hex), der(0x04, value));

/** A certificate's own facts. */
interface Facts {
  subject: string;
  from: string;
  to: string;
  /** Whom it is for; without it, it may sign others. */
  host?: string;
}

/** A key and its certificate in PEM. */
export interface Holder {
  name: string;
  key: KeyObject;
  pem: string;
}

let serial = 0;

/** Makes a certificate that `by` signs, or that signs itself. */
export function certify({ subject, from, to, host }: Facts, by?: Holder): Holder {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  serial += 1;
  const extensions = host
    ? extension('551d11', sequence(der(0x82, Buffer.from(host))))
    : extension('551d13', sequence(der(0x01, Buffer.from([255]))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    SHA256_RSA,
    nameOf(by?.name ?? subject),
    sequence(timeOf(from), timeOf(to)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extensions)),
  );
  const signature = createSign('RSA-SHA256')
    .update(body)
    .sign(by?.key ?? privateKey);
  const whole = sequence(body, SHA256_RSA, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { name: subject, key: privateKey, pem };
}

export const CHAIN_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';

/** Long enough for every clock of the tests. */
export const ALWAYS = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z' };

/** An authority of our own in the place of Amazon's: it vouches for who signs, and `sign` makes a request as Alexa does. */
export function createAuthority() {
  const root = certify({ subject: 'Root', ...ALWAYS });
  const middle = certify({ subject: 'Middle', ...ALWAYS }, root);
  const leaf = certify({ subject: 'echo-api.amazon.com', host: 'echo-api.amazon.com', ...ALWAYS }, middle);
  const chain = leaf.pem + middle.pem;
  const trust: Trust = { roots: [root.pem], fetchChain: async () => chain };
  return {
    root,
    middle,
    leaf,
    chain,
    trust,
    /** The headers Alexa sends with a body. */
    sign: (body: string | Buffer, { key }: Holder = leaf): Record<string, string> => ({
      'content-type': 'application/json; charset=utf-8',
      signaturecertchainurl: CHAIN_URL,
      'signature-256': createSign('RSA-SHA256').update(body).sign(key, 'base64'),
    }),
  };
}
