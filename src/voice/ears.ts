import type { NamedDevice } from '../assistant/request';
import type { HeardSpeech } from '../assistant/voice';
import { decodeRecording } from './audio/decode';
import { prepare } from './audio/prepare';
import { RecordingError } from './audio/refusal';
import { createListener, type Listened, type Listener } from './engine/listener';
import { written } from './words/spelling';

/** Less than this is a click: 0.2 s, in hundredths of a second; a quick "no" takes a quarter of a second. */
const SHORTEST = 20;
/** Below this the words fit hardly better than any sounds do: it was about something else. */
const FOREIGN = 15;
/** From here on it is a command; in between the person is asked. */
const SURE = 17;
/** A second charger that fits nearly as well as the best, in the decoder's units. */
const CLOSE_RIVAL = 1500;

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
  const samples = prepare(recording);
  if (!samples) return { heard: 'nothing', why: 'no_speech' };
  return judge(listener.listen(samples, devices));
}

/** Whether what was heard was said, and to us. */
export function judge({ words, speechFrames, fit, device }: Listened): HeardSpeech {
  if (words.length > 0 && speechFrames < SHORTEST) return { heard: 'nothing', why: 'no_speech' };
  if (fit < FOREIGN) return { heard: 'nothing', why: 'not_a_command' };
  const rival = device?.rival && device.rival.lead < CLOSE_RIVAL ? [device.rival.deviceId] : [];
  const alike = [...new Set([...(device?.neighbours ?? []), ...rival])];
  return { heard: 'words', text: written(words), sure: fit >= SURE, alike };
}
