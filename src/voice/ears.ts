import type { NamedDevice } from '../assistant/request';
import type { HeardSpeech } from '../assistant/voice';
import { decodeRecording } from './audio/decode';
import { prepare } from './audio/prepare';
import { RecordingError } from './audio/refusal';
import { createListener, type Listened, type Listener } from './engine/listener';
import { written } from './words/spelling';

/** Less than this is a click: 0.2 s, in hundredths of a second; a quick "no" takes a quarter of a second. */
const SHORTEST = 20;
/** Recordings less clear than this, in decibels, have a street in them. */
const NOISY_DB = 32;
/** Below this the words fit no better than any sounds do: it was about something else. */
const FOREIGN = -2;
/**
 * From `sure` on it is a command, and below it the person is asked; `lead` is what a second charger must stay behind, in
 * the decoder's units. All were chosen on sentences, ids, noise and ways of speaking that the benchmark does not have.
 */
const FIT = {
  clear: { sure: 2, lead: 1500 },
  noisy: { sure: 3, lead: 2000 },
};

/** Recordings to words, in the thread where the recogniser lives. */
export interface Ears {
  hear(bytes: Uint8Array, devices: readonly NamedDevice[]): Promise<HeardSpeech>;
}

/** Loads the recogniser for these examples. */
export async function createEars(examples: readonly string[]): Promise<Ears> {
  const listener = await createListener(examples);
  return {
    async hear(bytes, devices) {
      try {
        return listenTo(listener, await decodeRecording(bytes), devices);
      } catch (error) {
        if (error instanceof RecordingError) return { heard: 'nothing', why: error.why };
        throw error;
      }
    },
  };
}

function listenTo(listener: Listener, recording: Float32Array, devices: readonly NamedDevice[]): HeardSpeech {
  const prepared = prepare(recording);
  if (!prepared) return { heard: 'nothing', why: 'no_speech' };
  return judge(listener.listen(prepared.samples, devices), prepared.clearDb);
}

/** Whether what was heard was said, and to us; in noise more is doubted. */
export function judge({ words, speechFrames, fit, device }: Listened, clearDb: number): HeardSpeech {
  if (words.length > 0 && speechFrames < SHORTEST) return { heard: 'nothing', why: 'no_speech' };
  const { sure, lead } = clearDb < NOISY_DB ? FIT.noisy : FIT.clear;
  if (fit < FOREIGN) return { heard: 'nothing', why: 'not_a_command' };
  const rival = device?.rival && device.rival.lead < lead ? [device.rival.deviceId] : [];
  const alike = [...new Set([...(device?.neighbours ?? []), ...rival])];
  return { heard: 'words', text: written(words), sure: fit >= sure, alike };
}
