import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversations } from '../conversations';
import type { HeardSpeech } from '../src/assistant/voice';
import { createLocalVoice } from '../src/voice/local-voice';
import { synthesise } from '../src/voice/speech/flite';
import { encodeOpus } from '../src/voice/speech/opus-encoder';
import { print } from './print';
import { corpus, devicesOf, type KnownDevice } from './voice-corpus';
import { freeVocabulary } from './voice-free';
import { type Result, score } from './voice-score';

const SEED = 20_261;
const VOICES = ['slt', 'rms', 'awb'] as const;
/** Pink noise this far below the speech. */
const NOISE_DB = 15;
const SYNTHETIC = 'synthetic speech; no human speaker was recorded';

const examples = conversations.flatMap(({ examples: { en } }) => en);

interface Hearing {
  name: string;
  /** Listens to one line of the corpus in so many. */
  every: number;
  hear(note: Uint8Array): Promise<HeardSpeech>;
}

async function measure(
  { name, every, hear }: Hearing,
  devices: KnownDevice[],
  decibels: number | undefined,
): Promise<void> {
  const results: Result[] = [];
  let [wallMs, cpuMs, soundMs] = [0, 0, 0];
  for await (const spoken of corpus({ devices, voices: VOICES, seed: SEED, decibels, every })) {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const heard = await hear(spoken.note);
    const { user, system } = process.cpuUsage(cpu);
    wallMs += performance.now() - from;
    cpuMs += (user + system) / 1000;
    soundMs += spoken.seconds * 1000;
    results.push({ spoken, heard });
  }
  print('voice', {
    name,
    speech: SYNTHETIC,
    noise: decibels === undefined ? 'none' : `pink, ${decibels} dB below`,
    devices: devices.length,
    ...score(results, devices),
    // By the clock only a quiet machine says what the work is; of the processor's time a busy one still takes more.
    real_time_factor_cpu: Math.round((100 * cpuMs) / soundMs) / 100,
    real_time_factor_wall: Math.round((100 * wallMs) / soundMs) / 100,
  });
}

/** Start and size, in a process of its own, over 500 short notes. */
async function memory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kazam-bench-'));
  try {
    const notes = [];
    for (const text of ['yes', 'stop charging', 'no', 'help'])
      notes.push(Buffer.from(await encodeOpus(await synthesise(text, 'slt'))).toString('base64'));
    const file = join(folder, 'notes.json');
    writeFileSync(file, JSON.stringify(notes));
    const script = join(__dirname, 'voice-memory.ts');
    const figures = execFileSync(process.execPath, ['--import', 'tsx', script, file]).toString();
    print('voice', { what: 'start, and memory of the whole process', ...JSON.parse(figures) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How well spoken commands are heard among fifty chargers, clean and in noise, beside the same engine without a grammar. */
export async function run(): Promise<void> {
  const devices = devicesOf(SEED);
  const voice = createLocalVoice({ phrases: examples, workMs: 60_000 });
  await voice.warm();
  const ours: Hearing = {
    name: 'grammar of the examples',
    every: 1,
    hear: (bytes) => voice.hear({ bytes, mimeType: 'audio/ogg' }, { locale: 'en-IN', devices }),
  };
  const beside: Hearing = {
    name: 'same engine, same words, any order',
    every: 4,
    hear: await freeVocabulary(examples, devices),
  };
  for (const hearing of [ours, beside])
    for (const decibels of [undefined, NOISE_DB]) await measure(hearing, devices, decibels);
  await voice.close();
  await memory();
}
