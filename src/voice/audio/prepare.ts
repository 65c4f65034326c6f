import { denoise } from './denoise';
import { whiteNoise } from './white-noise';

/** Where a loud moment of speech is brought to, as a share of full scale. */
const LEVEL = 0.25;
/** A recording whose loud moments stay below this (-54 dB) has nobody in it. */
const SILENCE = 0.002;
/** The acoustic model has never met digital silence and mistakes it; this little noise is what it knows as quiet. */
const NOISE = 0.004;

/** The recording as the decoder hears best: steady noise weakened, at one level, never wholly silent. Undefined for silence. */
export function prepare(recording: Float32Array): Float32Array | undefined {
  if (loudness(recording) < SILENCE) return undefined;
  const clear = denoise(recording);
  const gain = LEVEL / Math.max(loudness(clear), SILENCE / 10);
  const noise = whiteNoise(1);
  return clear.map((sample) => sample * gain + NOISE * noise());
}

/** What one sample in a hundred exceeds. */
function loudness(samples: Float32Array): number {
  const sizes = samples.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.99)] ?? 0;
}
