import type { RequestEnvelope } from 'ask-sdk-model';
import { type Door, type DoorClock, MAX_BODY_BYTES } from '../door';
import type { AnswerAlexa } from './skill-options';
import { createVerify, type Trust } from './verify';

/** What the self-hosted door needs. */
export interface AlexaDoorOptions {
  skillId: string;
  clock: DoorClock;
  answer: AnswerAlexa;
  trust?: Trust;
}

/** Alexa's requests over HTTPS: verified, answered while she waits. What cannot be answered is 503, which she tells as her own trouble. */
export function createAlexaDoor({ answer, ...options }: AlexaDoorOptions): Door {
  const verify = createVerify(options);
  return async (request) => {
    if (request.body.length > MAX_BODY_BYTES) return { status: 413 };
    const envelope = await verify(request);
    if (!envelope) return { status: 400 };
    try {
      const body = JSON.stringify(await answer(envelope as RequestEnvelope));
      return { status: 200, body, contentType: 'application/json;charset=UTF-8' };
    } catch {
      return { status: 503 };
    }
  };
}
