import { prepare } from '../../../src/voice/audio/prepare';
import { whiteNoise } from '../../../src/voice/audio/white-noise';

/** Bursts of a buzz with pauses between: as loud and as quiet as syllables are. */
const syllables = (level: number): Float32Array =>
  Float32Array.from({ length: 32_000 }, (_, at) =>
    at % 4000 < 2600 ? level * Math.sin(at / 5) * Math.sin((Math.PI * (at % 4000)) / 2600) : 0,
  );

function noisy(sound: Float32Array, level: number): Float32Array {
  const noise = whiteNoise(7);
  return sound.map((sample) => sample + level * noise());
}

const power = (samples: Float32Array): number => samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
/** The last quarter of each period, where nobody speaks. */
const pauses = (samples: Float32Array): Float32Array => samples.filter((_, at) => at % 4000 >= 3000);
const speech = (samples: Float32Array): Float32Array => samples.filter((_, at) => at % 4000 < 2600);
const prepared = (samples: Float32Array): Float32Array => prepare(samples)?.samples ?? new Float32Array();

test('quiet and loud recordings come out alike', () => {
  const [quiet, loud] = [prepared(syllables(0.02)), prepared(syllables(0.9))];
  expect(power(quiet) / power(loud)).toBeCloseTo(1, 1);
});

test('no moment is wholly silent', () => {
  const out = prepared(syllables(0.5));
  expect(power(pauses(out))).toBeGreaterThan(1e-6);
});

test('a street is told from a quiet room', () => {
  expect(prepare(syllables(0.5))?.clearDb).toBeGreaterThan(38);
  expect(prepare(noisy(syllables(0.5), 0.03))?.clearDb).toBeLessThan(28);
});

test('a steady noise is weakened in the pauses, and the speech is kept', () => {
  const sound = noisy(syllables(0.5), 0.05);
  const out = prepared(sound);
  const ratio = (samples: Float32Array) => power(speech(samples)) / power(pauses(samples));
  expect(ratio(out)).toBeGreaterThan(10 * ratio(sound));
});

test.each([
  ['digital silence', new Float32Array(16_000)],
  ['nothing at all', new Float32Array()],
  ['a hum', Float32Array.from({ length: 32_000 }, (_, at) => 0.1 * Math.sin(at / 50))],
  ['noise alone', noisy(new Float32Array(32_000), 0.1)],
])('nobody speaks in %s', (_, recording) => {
  expect(prepare(recording)).toBeUndefined();
});
