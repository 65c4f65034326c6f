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

/** The stretch whose power is one moment's: 25 ms, every 10 ms. */
const MOMENT = { samples: 400, every: 160 };

/** A recording made ready, and what it was like before. */
export interface Prepared {
  samples: Float32Array;
  /** How far its loud moments stood above its quiet ones, in decibels: above 38 in a quiet room, about 23 in a street. */
  clearDb: number;
}

/** The recording as the decoder hears best: steady noise weakened, at one level, never wholly silent. Undefined where nobody speaks. */
export function prepare(recording: Float32Array): Prepared | undefined {
  const loud = loudness(recording);
  if (loud < SILENCE) return undefined;
  const clear = denoise(recording);
  const left = loudness(clear);
  if (left < SPEECH_LEFT * loud) return undefined;
  const gain = LEVEL / left;
  const noise = whiteNoise(1);
  return { samples: clear.map((sample) => sample * gain + NOISE * noise()), clearDb: clearnessOf(recording) };
}

function clearnessOf(samples: Float32Array): number {
  const moments: number[] = [];
  for (let from = 0; from + MOMENT.samples <= samples.length; from += MOMENT.every) {
    const moment = samples.subarray(from, from + MOMENT.samples);
    moments.push(moment.reduce((sum, each) => sum + each * each, 0) / MOMENT.samples);
  }
  moments.sort((one, other) => one - other);
  const decibels = (share: number) => 10 * Math.log10((moments[Math.floor(share * (moments.length - 1))] ?? 0) + 1e-10);
  return decibels(0.9) - decibels(0.1);
}

/** What one sample in a hundred exceeds. */
function loudness(samples: Float32Array): number {
  const sizes = samples.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.99)] ?? 0;
}
