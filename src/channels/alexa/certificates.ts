import { X509Certificate } from 'node:crypto';

/** Who must be named in the certificate that signs. */
const SIGNER = 'echo-api.amazon.com';

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z\d+/=\s]+-----END CERTIFICATE-----/g;

/** Longer chains are none of Amazon's. */
const MAX_CERTIFICATES = 10;

/** The certificate that signs, and its chain up to a root we trust. */
export interface Signer {
  certificate: X509Certificate;
  chain: X509Certificate[];
}

const isNow = ({ validFrom, validTo }: X509Certificate, nowMs: number) =>
  Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);

const signed = (issuer: X509Certificate, certificate: X509Certificate) =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** True where each certificate is good at this moment. */
export const isGood = ({ chain }: Signer, nowMs: number): boolean => chain.every((each) => isNow(each, nowMs));

/** The certificates from the first one up to where a root vouches for one of them; undefined where none does. */
function trusted(
  chain: X509Certificate[],
  roots: readonly X509Certificate[],
): [X509Certificate, ...X509Certificate[]] | undefined {
  const [first, ...rest] = chain;
  if (!first) return undefined;
  if (roots.some((root) => root.fingerprint256 === first.fingerprint256 || signed(root, first))) return [first];
  const [next] = rest;
  const further = next && signed(next, first) ? trusted(rest, roots) : undefined;
  return further && [first, ...further];
}

/**
 * Reads a chain in PEM, the signing certificate first and each signed by the next. Undefined where it does not lead to one
 * of `roots`, or is somebody else's.
 */
export function readSigner(pem: string, roots: readonly X509Certificate[]): Signer | undefined {
  const texts = pem.match(PEM) ?? [];
  if (texts.length > MAX_CERTIFICATES) return undefined;
  try {
    const chain = trusted(
      texts.map((text) => new X509Certificate(text)),
      roots,
    );
    const isAmazons = chain?.[0].checkHost(SIGNER, { subject: 'never', wildcards: false }) !== undefined;
    return chain && isAmazons ? { certificate: chain[0], chain } : undefined;
  } catch {
    return undefined;
  }
}
