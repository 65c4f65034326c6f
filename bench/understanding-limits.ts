import type { NamedDevice, Utterance } from '../src/assistant/request';
import { understand } from '../src/understanding';
import { hostileTexts } from '../test/understanding/hostile';
import { bundle } from './bundles';
import { quantile, rounded, startsOf } from './starts';
import { cpu, type Reads } from './understanding-score';

const asked: Omit<Utterance, 'text' | 'devices'> = {
  now: '2027-01-04T09:00:00+05:30',
  timezone: 'Asia/Kolkata',
  locale: 'en-IN',
};

/** From the start of a process until the first utterance is understood, beyond a process that does nothing. */
export async function readiness() {
  const starts = startsOf(
    {
      empty: await bundle('empty', { lines: 'export const handler = () => undefined;' }),
      ours: await bundle('understanding', {
        lines: `import { warmUp } from './src/understanding';
          warmUp();
          export const handler = () => undefined;`,
      }),
    },
    15,
  );
  return {
    ready_median_ms: rounded(starts.ours.median - starts.empty.median),
    ready_fastest_ms: rounded(starts.ours.fastest - starts.empty.fastest),
  };
}

/** The dearest thousand characters we know of, each read three times and the best taken. */
export async function hostility(read: Reads) {
  const devices: NamedDevice[] = [{ device_id: 'l5coqi', name: 'Gate 2' }];
  let worst = { worst_ms: 0, text: '' };
  for (const text of hostileTexts) {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) times.push(await cpu(read, { ...asked, text, devices }));
    const best = Math.min(...times);
    if (best > worst.worst_ms) worst = { worst_ms: rounded(best), text: text.slice(0, 24) };
  }
  return { texts: hostileTexts.length, ...worst };
}

/** Five thousand devices: the first utterance about them, and those that follow, named right, misspelt and not at all. */
export async function manyDevices() {
  const devices = manyNamed(5000);
  const texts = ['stop tower 4711', 'stop x1f4m0', 'stop towr 4711', 'stop the blue charger', 'start depot north'];
  const first = await cpu(understand, { ...asked, text: 'stop tower 17', devices });
  const misspelt = await cpu(understand, { ...asked, text: 'stop towr 4711', devices });
  const times: number[] = [];
  for (let round = 0; round < 200; round++)
    for (const text of texts) times.push(await cpu(understand, { ...asked, text, devices }));
  return {
    devices: devices.length,
    first_ms: rounded(first),
    first_misspelt_ms: rounded(misspelt),
    p50_ms: rounded(quantile(times, 0.5)),
    p99_ms: rounded(quantile(times, 0.99)),
  };
}

function manyNamed(count: number): NamedDevice[] {
  return Array.from({ length: count }, (_, i) => ({
    device_id: `x${i.toString(36).padStart(4, 'f')}${i % 10}`,
    name: `${['Tower', 'Gate', 'Bay', 'Depot North', 'Basement'][i % 5]} ${i}`,
  }));
}
