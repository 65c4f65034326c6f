import { denoise } from './denoise';
import { whiteNoise } from './white-noise';

/** Where a loud moment of speech is brought to, as a share of full scale. */
const LEVEL = 0.4;
/** A recording whose loud moments stay below this (-54 dB) has nobody in it. */
const SILENCE = 0.002;
/** Of speech in noise most is left when the noise is taken out; of noise alone, or a hum, less than this. */
const SPEECH_LEFT = 0.4;
/** The acoustic model has never met digital silence and mistakes it; this little noise is what it knows as quiet. */
const NOISE = 0.004;

/** The recording as the decoder hears best: steady noise weakened, at one level, never wholly silent. Undefined where nobody speaks. */
export function prepare(recording: Float32Array): Float32Array | undefined {
  const loud = loudness(recording);
  if (loud < SILENCE) return undefined;
  const clear = denoise(recording);
  const left = loudness(clear);
  if (left < SPEECH_LEFT * loud) return undefined;
  const gain = LEVEL / left;
  const noise = whiteNoise(1);
  return clear.map((sample) => sample * gain + NOISE * noise());
}

/** What one sample in a hundred exceeds. */
function loudness(samples: Float32Array): number {
  const sizes = samples.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.99)] ?? 0;
}
