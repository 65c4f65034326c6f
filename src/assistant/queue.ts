import type { Location } from './charging';
import type { Identity } from './message';
import type { Language } from './person';

/** What the doors and the sweep hand to the worker. Raw channel bytes stay unparsed until the worker reads them. */
export type MessageJob =
  | {
      kind: 'slack';
      path: 'events' | 'commands' | 'interactivity';
      contentType: string;
      body: string;
      receivedAt: string;
    }
  | { kind: 'telegram'; body: string; receivedAt: string }
  | {
      kind: 'web';
      id: string;
      person: string;
      text?: string;
      choice?: string;
      /** The id of a recording. */
      audio?: string;
      location?: Location;
      receivedAt: string;
    }
  /** What was said to Alexa and took longer than she waits. */
  | {
      kind: 'alexa';
      id: string;
      identity: Identity;
      words: string;
      /** The button that was meant by them. */
      choice?: string;
      language: Language;
      locale: string;
      receivedAt: string;
    }
  /** An operation has an outcome to be told. */
  | { kind: 'outcome'; owner: string; operation: string }
  /** Something a person is to be told without having asked just then: a notice's name, and the fact it is about. */
  | { kind: 'notice'; notice: string; owner: string; id: string };

/** What the worker hands to the trigger: an operation to send to its charger. */
export interface TriggerJob {
  owner: string;
  operation: string;
}

/** Puts jobs on a queue. Jobs of one group are handled one at a time and in order; the same id is taken once. */
export interface Queue<Job> {
  /** Resolves when the job is safe; rejects where it may not be. */
  send(job: Job, options: { group: string; id: string }): Promise<void>;
}

/** Handles one job; a rejection has it handed out again, at most `MAX_ATTEMPTS` times. `attempt` counts from 1. */
export type Handler<Job> = (job: Job, attempt: number) => Promise<void>;

/** After so many tries a job goes to the dead-letter queue; `serverless.yml` says the same to SQS. */
export const MAX_ATTEMPTS = 4;

/**
 * Not now: a service asks for a rest that is longer than a worker should sleep. The local queue hands the job out again
 * after so long and does not count the attempt; SQS, after its visibility timeout, and counts it.
 */
export class LaterError extends Error {
  override readonly name = 'LaterError';

  constructor(
    readonly afterMs: number,
    options?: ErrorOptions,
  ) {
    super(`not before ${Math.ceil(afterMs)} ms have passed`, options);
  }
}
