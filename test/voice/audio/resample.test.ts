import { RATE, resample } from '../../../src/voice/audio/resample';
import { tone } from '../wav-file';

/** How strong a tone is in a sound, the middle of it: 1 is as strong as `tone` makes it. */
function strength(samples: Float32Array, hertz: number): number {
  const part = samples.subarray(2000, 14_000);
  let cosine = 0;
  let sine = 0;
  for (const [at, sample] of part.entries()) {
    cosine += sample * Math.cos((2 * Math.PI * hertz * at) / RATE);
    sine += sample * Math.sin((2 * Math.PI * hertz * at) / RATE);
  }
  return (4 * Math.hypot(cosine, sine)) / part.length;
}

test.each([8000, 11_025, 22_050, 44_100, 48_000, 96_000])(
  'speech sounds come through from %i Hz as they are',
  (rate) => {
    const out = resample(tone(1000, rate), rate);
    expect(out).toHaveLength(RATE);
    expect(strength(out, 1000)).toBeCloseTo(1, 1);
  },
);

test.each([44_100, 48_000])('from %i Hz what is too high does not fold back', (rate) => {
  // 11 kHz would appear at 5 kHz.
  expect(strength(resample(tone(11_000, rate), rate), 5000)).toBeLessThan(0.005);
});

test('sound at the right rate is left alone', () => {
  const sound = tone(300, RATE);
  expect(resample(sound, RATE)).toBe(sound);
});
