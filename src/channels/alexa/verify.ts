import { verify as verifySignature, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { DoorClock, RawRequest } from '../door';
import { isGood, readSigner, type Signer } from './certificates';

/** Fetches a certificate chain; rejects where there is none. */
export type FetchChain = (url: string) => Promise<string>;

/** Whose signature counts, and where certificates come from; a test has an authority of its own. */
export interface Trust {
  /** In PEM. */
  roots: readonly string[];
  fetchChain: FetchChain;
}

/** Amazon allows so much between its clock and ours, either way. */
const TOLERANCE_SECONDS = 150;

const FETCH_TIMEOUT_MS = 3_000;
const MAX_CHAIN_CHARACTERS = 64_000;
/** Amazon changes its certificate some times a year. */
const MAX_CACHED = 10;

async function fetchChain(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_CHAIN_CHARACTERS) throw new Error(`${url} is too long for a certificate chain`);
  return text;
}

const EVERYBODYS: Trust = { roots: rootCertificates, fetchChain };

/** The address of a certificate chain as Amazon's rules normalise it; undefined where it is not Amazon's. */
export function chainUrl(given: string): string | undefined {
  if (given.length > 2_000 || !URL.canParse(given)) return undefined;
  const { protocol, hostname, port, pathname, username, password, origin } = new URL(given);
  const isAmazons =
    protocol === 'https:' && hostname === 's3.amazonaws.com' && port === '' && `${username}${password}` === '';
  return isAmazons && pathname.startsWith('/echo.api/') ? `${origin}${pathname}` : undefined;
}

/** What of a signed request must be true besides its signature. */
interface Signed {
  session?: unknown;
  request?: { timestamp?: unknown; type?: unknown; requestId?: unknown; locale?: unknown };
  context?: { System?: { application?: { applicationId?: unknown }; user?: { userId?: unknown } } };
}

/** True where it says who speaks and which of their requests it is; what is spoken belongs to a session. */
function isWhole({ session, request, context }: Signed): boolean {
  const { type, requestId, locale = '' } = request ?? {};
  const isSpoken = type === 'LaunchRequest' || type === 'IntentRequest';
  if (isSpoken && (typeof session !== 'object' || session === null)) return false;
  return [context?.System?.user?.userId, requestId, locale].every((each) => typeof each === 'string');
}

/** Says whether a request is Alexa's, for this skill, and of now; the body if it is. Never throws. */
export type Verify = (request: RawRequest) => Promise<object | undefined>;

/** For a skill that is not behind a Lambda's own trigger: every request is signed by Amazon, and that is checked first. */
export function createVerify(options: { skillId: string; clock: DoorClock; trust?: Trust }): Verify {
  const { skillId, clock, trust = EVERYBODYS } = options;
  const signers = new Map<string, Signer>();
  let roots: X509Certificate[] | undefined;

  async function signerAt(url: string, nowMs: number): Promise<Signer | undefined> {
    const known = signers.get(url);
    if (known && isGood(known, nowMs)) return known;
    roots ??= trust.roots.map((pem) => new X509Certificate(pem));
    const read = readSigner(await trust.fetchChain(url), roots);
    if (!read || !isGood(read, nowMs)) return undefined;
    if (signers.size >= MAX_CACHED) signers.clear();
    signers.set(url, read);
    return read;
  }

  async function isSigned({ headers, body }: RawRequest, nowMs: number): Promise<boolean> {
    const url = chainUrl(headers.signaturecertchainurl ?? '');
    const signature = headers['signature-256'] ?? '';
    if (url === undefined || signature === '') return false;
    const signer = await signerAt(url, nowMs);
    if (!signer) return false;
    return verifySignature('RSA-SHA256', body, signer.certificate.publicKey, Buffer.from(signature, 'base64'));
  }

  return async (request) => {
    const nowMs = clock.now().epochMilliseconds;
    try {
      if (!(await isSigned(request, nowMs))) return undefined;
      const body: Signed | null = JSON.parse(request.body.toString('utf8'));
      const at = Date.parse(String(body?.request?.timestamp));
      const isFresh = Math.abs(nowMs - at) <= TOLERANCE_SECONDS * 1000;
      if (!isFresh || body?.context?.System?.application?.applicationId !== skillId) return undefined;
      return isWhole(body) ? body : undefined;
    } catch {
      return undefined;
    }
  };
}
