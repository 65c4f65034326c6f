import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Identity } from '../../assistant/message';
import type { Language } from '../../assistant/person';

/** Who calls, when, and in which language: what every request of the Alexa service says. */
export interface Call {
  /** The same for every delivery of the same request: `alexa:<requestId>`. */
  id: string;
  identity: Identity;
  /** BCP 47. */
  locale: string;
  language: Language;
  /** ISO 8601. */
  at: string;
}

/** The languages a skill of ours speaks: Hindi in Devanagari, else English, since one voice reads one script. */
const languageOf = (locale: string): Language => (locale.startsWith('hi') ? 'hi' : 'en');

/** An Alexa account's name for us. Amazon's own is over 200 characters long, and says more than we need to keep. */
const identityOf = (userId: string): Identity => `alexa:${createHash('sha256').update(userId).digest('base64url')}`;

/** Reads who calls. */
export function callOf({ request, context }: RequestEnvelope): Call {
  const locale = request.locale ?? 'en-IN';
  return {
    id: `alexa:${request.requestId}`,
    identity: identityOf(context.System.user.userId),
    locale,
    language: languageOf(locale),
    at: request.timestamp,
  };
}
