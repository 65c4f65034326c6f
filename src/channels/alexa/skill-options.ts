import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Identity, Incoming } from '../../assistant/message';
import type { Person } from '../../assistant/person';
import type { Channel } from '../../assistant/reply';
import type { Call } from './envelope';
import type { WaitFor } from './in-time';
import type { AlexaJob } from './incoming';
import type { Fetch } from './one-moment';
import type { OpenQuestion } from './render';

/** What a skill needs of the assistant behind it. */
export interface SkillOptions {
  /** Requests for another skill are refused. */
  skillId: string;
  /** Takes a message to its end; what is said in its chat meanwhile goes to `mouth`. */
  take(incoming: Incoming, mouth: Channel): Promise<void>;
  /** Has a message taken later, whatever has become of it so far; resolves when it is safe. */
  later(job: AlexaJob): Promise<void>;
  /** The question that waits for an answer of theirs. */
  openQuestion(call: Call): Promise<OpenQuestion | undefined>;
  /** Links the account to the person whose code it is. */
  link(identity: Identity, code: string): Promise<Person | undefined>;
  wait?: WaitFor;
  fetch?: Fetch;
}

/** Answers one request of the Alexa service; rejects where it is not one, or for another skill. */
export type AnswerAlexa = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
