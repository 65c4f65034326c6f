import type { RequestEnvelope } from 'ask-sdk-model';
import { ssml } from './ssml';

/** Where Alexa takes directives; the token that goes with a request is for nobody else. */
const SERVICES = new Set([
  'https://api.amazonalexa.com',
  'https://api.eu.amazonalexa.com',
  'https://api.fe.amazonalexa.com',
]);

const TIMEOUT_MS = 2_000;

/** Calls another server; `fetch`, unless a test listens itself. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Says something while the answer to this request is still being found. It helps or it does not: nothing depends on it. */
export async function sayMeanwhile(
  { request, context }: RequestEnvelope,
  text: string,
  call: Fetch = fetch,
): Promise<void> {
  const { apiEndpoint, apiAccessToken } = context.System;
  if (!SERVICES.has(apiEndpoint) || !apiAccessToken) return;
  const directive = {
    header: { requestId: request.requestId },
    directive: { type: 'VoicePlayer.Speak', speech: `<speak>${ssml(text)}</speak>` },
  };
  await call(`${apiEndpoint}/v1/directives`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(directive),
  }).catch(() => undefined);
}
