import { workerData } from 'node:worker_threads';
import type { NamedDevice } from '../assistant/request';
import type { HeardSpeech } from '../assistant/voice';
import { answerQuestions } from './answering';
import { createEars } from './ears';

/** A recording to listen to. */
export interface ToHear {
  bytes: Uint8Array;
  devices: readonly NamedDevice[];
}

/** What the thread is started with. */
export interface HearingStart {
  examples: readonly string[];
}

async function main(): Promise<void> {
  const ears = await createEars((workerData as HearingStart).examples);
  answerQuestions<ToHear, HeardSpeech>(({ bytes, devices }) => ears.hear(bytes, devices));
}

void main();
