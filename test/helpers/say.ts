import { synthesise } from '../../src/voice/speech/flite';
import { encodeOpus } from '../../src/voice/speech/opus-encoder';
import { wavFile } from '../voice/wav-file';
import type { Line } from './speech';

/** Says lines given as JSON and prints each as a file in base64: jest itself cannot load the synthesiser. */
async function main(lines: Line[]): Promise<void> {
  for (const [format, voice, words] of lines) {
    const { samples, rate } = await synthesise(words, voice);
    const file = format === 'ogg' ? await encodeOpus({ samples, rate }) : wavFile(samples, { rate });
    process.stdout.write(`${Buffer.from(file).toString('base64')}\n`);
  }
}

void main(JSON.parse(process.argv[2] ?? '[]')).then(() => process.stdout.write('', () => process.exit(0)));
