import { createFourier } from './fourier';

const SIZE = 512;
const HOP = 128;
const BINS = SIZE / 2 + 1;
/** The share of moments taken for pauses: the quietest. */
const PAUSES = 0.1;
/** No band is muted wholly: holes are stranger to the acoustic model than noise. */
const FLOOR = 0.1;
const OVER = 1.5;

const fourier = createFourier(SIZE);
const window = Float64Array.from({ length: SIZE }, (_, at) =>
  Math.sqrt(0.5 - 0.5 * Math.cos((2 * Math.PI * at) / SIZE)),
);

/** Takes a steady noise out of a whole recording at 16 kHz: what is there in the pauses is weakened everywhere. */
export function denoise(samples: Float32Array): Float32Array {
  const frames = Math.max(1, Math.ceil((samples.length - SIZE) / HOP) + 1);
  const power = spectra(samples, frames);
  const noise = quietPower(power, frames);
  const out = new Float32Array(samples.length);
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  const gains = new Float64Array(BINS).fill(1);
  for (let frame = 0; frame < frames; frame++) {
    load(samples, frame * HOP, real, imaginary);
    fourier(real, imaginary, false);
    for (let bin = 0; bin < BINS; bin++) {
      const heard = power[frame * BINS + bin] as number;
      const wanted = Math.max(FLOOR, 1 - (OVER * (noise[bin] as number)) / (heard + 1e-20));
      const gain = 0.4 * (gains[bin] as number) + 0.6 * wanted;
      gains[bin] = gain;
      scale(real, imaginary, bin, gain);
    }
    fourier(real, imaginary, true);
    add(out, frame * HOP, real);
  }
  return out;
}

function load(samples: Float32Array, from: number, real: Float64Array, imaginary: Float64Array): void {
  for (let at = 0; at < SIZE; at++) real[at] = (samples[from + at] ?? 0) * (window[at] as number);
  imaginary.fill(0);
}

function spectra(samples: Float32Array, frames: number): Float64Array {
  const power = new Float64Array(frames * BINS);
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  for (let frame = 0; frame < frames; frame++) {
    load(samples, frame * HOP, real, imaginary);
    fourier(real, imaginary, false);
    for (let bin = 0; bin < BINS; bin++)
      power[frame * BINS + bin] = (real[bin] as number) ** 2 + (imaginary[bin] as number) ** 2;
  }
  return power;
}

/** What each band holds in the quietest moments: nothing in a clear recording, which then stays as it is. */
function quietPower(power: Float64Array, frames: number): Float64Array {
  const sums = Array.from({ length: frames }, (_, frame) => ({
    frame,
    sum: power.subarray(frame * BINS, (frame + 1) * BINS).reduce((sum, each) => sum + each, 0),
  }));
  const quiet = sums.sort((one, other) => one.sum - other.sum).slice(0, Math.max(4, Math.ceil(frames * PAUSES)));
  return Float64Array.from({ length: BINS }, (_, bin) => {
    const total = quiet.reduce((sum, { frame }) => sum + (power[frame * BINS + bin] ?? 0), 0);
    return total / quiet.length;
  });
}

function scale(real: Float64Array, imaginary: Float64Array, bin: number, gain: number): void {
  for (const at of bin === 0 || bin === SIZE / 2 ? [bin] : [bin, SIZE - bin]) {
    real[at] = (real[at] as number) * gain;
    imaginary[at] = (imaginary[at] as number) * gain;
  }
}

/** Windows of a quarter's hop add up to two, and the inverse transform is not scaled. */
function add(out: Float32Array, from: number, real: Float64Array): void {
  for (let at = 0; at < SIZE && from + at < out.length; at++)
    out[from + at] = (out[from + at] as number) + ((real[at] as number) * (window[at] as number)) / (2 * SIZE);
}
