import { type FliteVoice, synthesise } from '../../src/voice/speech/flite';
import { wavFile } from './wav-file';

/** Says lines of `[voice, text]` given as JSON, and prints each as a WAV file in base64: jest cannot load the synthesiser. */
async function main(): Promise<void> {
  const lines = JSON.parse(process.argv[2] ?? '[]') as [FliteVoice, string][];
  for (const [voice, text] of lines) {
    const { samples, rate } = await synthesise(text, voice);
    process.stdout.write(`${wavFile(samples, { rate }).toString('base64')}\n`);
  }
}

void main();
