import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { HeardSpeech } from '../assistant/voice';
import { answerQuestions } from './answering';
import { decodeRecording } from './audio/decode';
import { RecordingError } from './audio/refusal';
import { RATE } from './audio/resample';
import { findDevice } from './engine/find-device';
import { neighbours } from './engine/neighbours';
import { deviceForms } from './grammar/devices';
import type { ToHear } from './hearing';
import { pronounce } from './words/pronunciations';
import { letterWord } from './words/spelling';

/** The part of `sherpa-onnx-node` that transcribes; the package is the operator's to install. */
interface Sherpa {
  OfflineRecognizer: new (
    config: object,
  ) => {
    createStream(): { acceptWaveform(sound: { sampleRate: number; samples: Float32Array }): void };
    decode(stream: object): void;
    getResult(stream: object): { text: string };
  };
}

/** What the thread is started with. */
export interface OwnModelStart {
  folder: string;
}

const PACKAGE = 'sherpa-onnx-node';

/** The operator's model cannot be used. */
class OwnModelError extends Error {
  override name = 'OwnModelError';
}

async function load(): Promise<Sherpa> {
  try {
    return await import(PACKAGE);
  } catch {
    throw new OwnModelError(`VOICE_MODEL names a model, but ${PACKAGE} is not installed: npm install ${PACKAGE}`);
  }
}

/** Tells the kind of a model by the names of its files, as their publishers give them. */
function modelConfig(folder: string): object {
  const files = readdirSync(folder);
  const file = (pattern: RegExp): string | undefined => {
    const name = files.find((each) => pattern.test(each));
    return name === undefined ? undefined : join(folder, name);
  };
  const [tokens, encoder, decoder] = [file(/tokens\.txt$/), file(/encoder.*\.onnx$/), file(/decoder.*\.onnx$/)];
  const [joiner, model] = [file(/joiner.*\.onnx$/), file(/^model.*\.onnx$/)];
  const common = { tokens, numThreads: 2, provider: 'cpu', debug: 0 };
  if (tokens && encoder && decoder && joiner) return { ...common, transducer: { encoder, decoder, joiner } };
  if (tokens && encoder && decoder) return { ...common, whisper: { encoder, decoder, task: 'transcribe' } };
  if (tokens && model) return { ...common, nemoCtc: { model } };
  throw new OwnModelError(
    `VOICE_MODEL=${folder} has no tokens.txt with encoder, decoder and joiner, with encoder and decoder, or with model.onnx`,
  );
}

/** Chargers that sound like the one transcribed; the model itself knows none of them. */
function alikeIn(text: string, devices: ToHear['devices']): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => (/^[a-z]$/.test(word) ? letterWord(word) : word));
  const forms = deviceForms(devices);
  const heard = findDevice(words, forms);
  const form = forms.find(({ deviceId }) => deviceId === heard?.deviceIds[0]);
  const sounds = pronounce(
    forms.flatMap((each) => each.words),
    '',
  );
  return form ? neighbours(form, forms, sounds) : [];
}

async function main(): Promise<void> {
  const { folder } = workerData as OwnModelStart;
  const { OfflineRecognizer } = await load();
  const featConfig = { sampleRate: RATE, featureDim: 80 };
  const recognizer = new OfflineRecognizer({ featConfig, modelConfig: modelConfig(folder) });
  answerQuestions<ToHear, HeardSpeech>(async ({ bytes, devices }) => {
    try {
      const stream = recognizer.createStream();
      stream.acceptWaveform({ sampleRate: RATE, samples: await decodeRecording(bytes) });
      recognizer.decode(stream);
      const text = recognizer.getResult(stream).text.trim();
      if (text === '') return { heard: 'nothing', why: 'no_speech' };
      return { heard: 'words', text, sure: true, alike: alikeIn(text, devices) };
    } catch (error) {
      if (error instanceof RecordingError) return { heard: 'nothing', why: error.why };
      throw error;
    }
  });
}

void main();
