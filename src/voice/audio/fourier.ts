/** An in-place fast Fourier transform of one power-of-two size, its tables made once. */
export function createFourier(size: number): (real: Float64Array, imaginary: Float64Array, inverse: boolean) => void {
  const bits = Math.log2(size);
  const order = Uint32Array.from({ length: size }, (_, at) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) reversed |= ((at >> bit) & 1) << (bits - 1 - bit);
    return reversed;
  });
  const cosines = Float64Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size));
  const sines = Float64Array.from({ length: size / 2 }, (_, at) => Math.sin((2 * Math.PI * at) / size));

  function shuffle(values: Float64Array): void {
    for (let at = 0; at < size; at++) {
      const other = order[at] as number;
      if (other <= at) continue;
      const kept = values[at] as number;
      values[at] = values[other] as number;
      values[other] = kept;
    }
  }

  return (real, imaginary, inverse) => {
    shuffle(real);
    shuffle(imaginary);
    const sign = inverse ? 1 : -1;
    for (let half = 1; half < size; half *= 2) {
      const step = size / (2 * half);
      for (let from = 0; from < size; from += 2 * half) {
        for (let k = 0; k < half; k++) {
          const low = from + k;
          const high = low + half;
          const cosine = cosines[k * step] as number;
          const sine = sign * (sines[k * step] as number);
          const turnedReal = (real[high] as number) * cosine - (imaginary[high] as number) * sine;
          const turnedImaginary = (real[high] as number) * sine + (imaginary[high] as number) * cosine;
          real[high] = (real[low] as number) - turnedReal;
          imaginary[high] = (imaginary[low] as number) - turnedImaginary;
          real[low] = (real[low] as number) + turnedReal;
          imaginary[low] = (imaginary[low] as number) + turnedImaginary;
        }
      }
    }
  };
}
