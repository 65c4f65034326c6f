import { join } from 'node:path';
import type { HeardSpeech, Voice } from '../assistant/voice';
import { LIMITS } from './audio/refusal';
import type { HearingStart, ToHear } from './hearing';
import type { OwnModelStart } from './own-model';
import { createThread, type Thread, ThreadError } from './thread';

/** The voice of one machine; its threads stay warm until it is closed. */
export interface LocalVoice extends Voice {
  /** Resolves once the recogniser can hear; without it the first recording waits for that. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** What the local voice is made of. */
export interface LocalVoiceOptions {
  /** What people say to the assistant, in English: the conversations' own examples. */
  phrases: readonly string[];
  /** A folder with a speech model of the operator's own, used instead: the only way to hear Hindi offline. */
  modelFolder?: string;
  /** What a recording may take to be understood. */
  workMs?: number;
}

function createHearing(
  examples: readonly string[],
  folder: string | undefined,
  workMs: number,
): Thread<ToHear, HeardSpeech> {
  const own: OwnModelStart | undefined = folder === undefined ? undefined : { folder };
  const script = own ? 'own-model-thread.cjs' : 'hearing-thread.cjs';
  const start: HearingStart | OwnModelStart = own ?? { examples };
  return createThread(join(__dirname, script), start, workMs);
}

/** Longer replies than this are not spoken: a synthesiser is done with it in two seconds. */
const SPEAK_MS = 20_000;

/** Hears by a grammar of what can be said here, and speaks by a small synthesiser: English, offline, no account. */
export function createLocalVoice({ phrases, modelFolder, workMs = LIMITS.workMs }: LocalVoiceOptions): LocalVoice {
  const hearing = createHearing(phrases, modelFolder, workMs);
  const speaking = createThread<string, Uint8Array>(join(__dirname, 'speaking-thread.cjs'), {}, SPEAK_MS);
  return {
    async hear({ bytes }, { devices }) {
      if (bytes.length > LIMITS.bytes) return { heard: 'nothing', why: 'too_large' };
      try {
        return await hearing.ask({ bytes, devices });
      } catch (error) {
        const isLong = error instanceof ThreadError && error.why === 'took_too_long';
        return { heard: 'nothing', why: isLong ? 'too_long' : 'unavailable' };
      }
    },
    async speak(text, language) {
      if (language !== 'en' || text.trim() === '') return undefined;
      try {
        return { bytes: await speaking.ask(text), mimeType: 'audio/ogg' };
      } catch {
        return undefined;
      }
    },
    warm: () => hearing.warm(),
    async close() {
      await Promise.all([hearing.close(), speaking.close()]);
    },
  };
}
