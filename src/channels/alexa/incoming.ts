import type { Incoming } from '../../assistant/message';
import type { MessageJob } from '../../assistant/queue';
import { Temporal } from '../../assistant/time';

/** What was said to Alexa, as it is queued where its answer takes too long. */
export type AlexaJob = Extract<MessageJob, { kind: 'alexa' }>;

/** A queued or a fresh request as a message. The account is the chat: a speaker has one, in a room where others may be. */
export const incomingOf = ({ id, identity, words, choice, language, locale, receivedAt }: AlexaJob): Incoming => ({
  id,
  chat: identity,
  identity,
  at: Temporal.Instant.from(receivedAt),
  said:
    choice === undefined
      ? // There is no recording to be had: Alexa passes on words.
        { kind: 'voice', words, recording: async () => 'gone', live: true }
      : { kind: 'choice', value: choice },
  language,
  locale,
});
