/** The rate the acoustic model was made for, in samples a second. */
export const RATE = 16_000;

/** How many of the slower rate's samples the filter looks at to either side: 16 keep what folds back below -60 dB. */
const REACH = 16;

/** Brings sound to 16 kHz by a windowed sinc, which also keeps out what is too high for that rate. */
export function resample(samples: Float32Array, rate: number): Float32Array {
  if (rate === RATE) return samples;
  const filters = new Map<number, Float64Array>();
  const reach = Math.ceil(REACH * Math.max(1, rate / RATE));
  const out = new Float32Array(Math.floor((samples.length * RATE) / rate));
  for (let at = 0; at < out.length; at++) {
    const phase = (at * rate) % RATE;
    const filter = filters.get(phase) ?? filterAt(phase / RATE, rate, reach);
    filters.set(phase, filter);
    out[at] = apply(filter, samples, Math.floor((at * rate) / RATE) - reach);
  }
  return out;
}

/** The weights around a point that lies a fraction after a sample; they come to one. */
function filterAt(fraction: number, rate: number, reach: number): Float64Array {
  const cutoff = Math.min(1, RATE / rate) * 0.94;
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, at) => {
    const distance = at - reach - fraction;
    const phase = Math.PI * distance * cutoff;
    const sinc = Math.abs(phase) < 1e-9 ? 1 : Math.sin(phase) / phase;
    return Math.abs(distance) >= reach ? 0 : sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / reach));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function apply(filter: Float64Array, samples: Float32Array, from: number): number {
  let sum = 0;
  for (let at = Math.max(0, -from); at < filter.length && from + at < samples.length; at++)
    sum += (filter[at] as number) * (samples[from + at] as number);
  return sum;
}
