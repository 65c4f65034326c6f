import type { HandlerInput } from 'ask-sdk-core';
import type { Call } from './envelope';
import { inTime } from './in-time';
import { type AlexaJob, incomingOf } from './incoming';
import { acceptedIn } from './offered';
import { sayMeanwhile } from './one-moment';
import type { Said } from './render';
import { createMouth } from './send';
import type { SkillOptions } from './skill-options';
import { ALEXA_SENTENCES } from './wording';

/** Takes what was said as a turn; what takes too long, or fails, is queued, and its outcome told in the person's chat. */
export async function hear(
  input: HandlerInput,
  call: Call,
  words: string,
  { take, later, wait, fetch }: SkillOptions,
): Promise<{ messages: Said[]; isDone: boolean }> {
  const { id, identity, language, locale, at } = call;
  const sentences = ALEXA_SENTENCES[language];
  const choice = acceptedIn(input);
  const pressed = choice === undefined ? {} : { choice };
  const job: AlexaJob = { kind: 'alexa', id, identity, words, ...pressed, language, locale, receivedAt: at };
  const mouth = createMouth();
  const onSlow = () => void sayMeanwhile(input.requestEnvelope, sentences.oneMoment, fetch);
  const ended = await inTime(take(incomingOf(job), mouth), onSlow, wait).catch(() => 'failed' as const);
  if (ended === 'in time') {
    const said = mouth.said();
    return { messages: said.length > 0 ? said : [{ text: sentences.again }], isDone: true };
  }
  mouth.close();
  await later(job);
  return { messages: [...mouth.said(), { text: sentences.stillOnIt }], isDone: false };
}
