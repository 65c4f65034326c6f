import { synthesise } from '../../src/voice/speech/flite';
import { encodeOpus } from '../../src/voice/speech/opus-encoder';
import { wavFile } from '../voice/wav-file';

/** Says words as `ogg` or `wav` and prints the file in base64: jest itself cannot load the synthesiser. */
async function main(format = '', words = ''): Promise<void> {
  const { samples, rate } = await synthesise(words, 'rms');
  const file = format === 'ogg' ? await encodeOpus({ samples, rate }) : wavFile(samples, { rate });
  process.stdout.write(Buffer.from(file).toString('base64'), () => process.exit(0));
}

void main(...process.argv.slice(2));
