import { OPUS_RATE } from '../audio/opus';
import type { Sound } from '../audio/wav';

/** The part of opus-recorder's worker script that makes Ogg/Opus; it has no types of its own. */
interface OggOpusEncoder {
  generateIdPage(): { page: Uint8Array };
  generateCommentPage(): { page: Uint8Array };
  encode(channels: Float32Array[]): { page: Uint8Array }[];
  encodeFinalFrame(): { page: Uint8Array }[];
  destroy(): void;
}

interface EncoderScript {
  Module: { calledRun?: boolean; onRuntimeInitialized?: () => void };
  OggOpusEncoder: new (settings: Record<string, number>, module: EncoderScript['Module']) => OggOpusEncoder;
}

const FRAME_MS = 20;
const VOICE = 2048;
/** The stream declares that its first 80 ms are not to be played, whatever they hold. */
const PRE_SKIP_S = 0.08;

let loading: Promise<EncoderScript> | undefined;

/** Loads the script once, and takes off what it hangs on the process and the global object for a browser's sake. */
async function loadScript(): Promise<EncoderScript> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = new Set(events.flatMap((event) => process.rawListeners(event)));
  const script = require('opus-recorder/dist/encoderWorker.min.js') as EncoderScript;
  for (const event of events)
    for (const listener of process.rawListeners(event))
      if (!before.has(listener)) process.off(event, listener as (...args: unknown[]) => void);
  Reflect.deleteProperty(globalThis, 'onmessage');
  const { Module } = script;
  if (!Module.calledRun) await new Promise<void>((ready) => Object.assign(Module, { onRuntimeInitialized: ready }));
  return script;
}

/** Encodes speech as Ogg/Opus at 48 kHz, the form Telegram takes as a voice note. */
export async function encodeOpus({ samples, rate }: Sound): Promise<Uint8Array> {
  loading ??= loadScript();
  const { Module, OggOpusEncoder } = await loading;
  const frame = (rate * FRAME_MS) / 1000;
  const lead = Math.round(rate * PRE_SKIP_S);
  const padded = new Float32Array(Math.ceil((lead + samples.length) / frame) * frame);
  padded.set(samples, lead);
  const settings = {
    originalSampleRate: rate,
    encoderSampleRate: OPUS_RATE,
    encoderApplication: VOICE,
    encoderBitRate: 24_000,
  };
  const encoder = new OggOpusEncoder({ ...settings, numberOfChannels: 1, encoderFrameSize: FRAME_MS }, Module);
  try {
    const pages = [encoder.generateIdPage(), encoder.generateCommentPage(), ...encoder.encode([padded])];
    return Buffer.concat([...pages, ...encoder.encodeFinalFrame()].map(({ page }) => page));
  } finally {
    encoder.destroy();
  }
}
