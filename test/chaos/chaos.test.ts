import { knock } from './doors';
import { randomFaults } from './faults';
import { createRandom } from './random';
import { play, playSeed, settingOf } from './run';
import kept from './seeds.json';
import { STORIES, storyOf } from './stories';
import { CRASHES, oneMishap } from './systematic';

const SEEDS = 150;
const SHARE = 50;

const shares = Array.from({ length: SEEDS / SHARE }, (_, share) => 1 + share * SHARE);

test.each(shares)(
  'whatever goes wrong, seed %i and the next ones end as promised',
  async (from) => {
    for (let seed = from; seed < from + SHARE; seed++) {
      const { story, violations } = await playSeed(seed, STORIES);
      expect({ seed, story, violations }).toEqual({ seed, story, violations: [] });
    }
  },
  180_000,
);

test.each(kept)('seed $seed of "$story", which failed once, stays good', async ({ seed, story }) => {
  expect((await playSeed(seed, [storyOf(story)])).violations).toEqual([]);
});

test('a seed played again gives the same log', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const first = await playSeed(seed, STORIES);
    const again = await playSeed(seed, STORIES);
    expect(again.hash).toBe(first.hash);
    expect(first.lines.length).toBeGreaterThan(20);
  }
}, 180_000);

test.each([
  { name: 'book', crashes: CRASHES },
  { name: 'start for a time', crashes: CRASHES.slice(1) },
])(
  '"$name" survives a crash at every effect',
  async ({ name, crashes }) => {
    for await (const { story, violations } of oneMishap(storyOf(name), crashes)) {
      expect({ story, violations }).toEqual({ story, violations: [] });
    }
  },
  180_000,
);

test.each(STORIES.filter(({ name }) => name.includes('arriving as')).map(({ name }) => name))(
  '%s: as the channel says, or asked',
  async (name) => {
    expect((await play(storyOf(name), settingOf(1))).violations).toEqual([]);
  },
);

/** What a wrong clock may not bring about; that somebody is asked once more, or refused, it may. */
const TWICE = /sent twice|starts were sent|charges began|began twice|booked \d+ times|receipts/;

test.each([10 * 60_000, 60 * 60_000])(
  'clocks that are wrong by up to %i ms do nothing twice',
  async (skewMs) => {
    for (let seed = 1; seed <= 6; seed++) {
      for (const name of ['start for a time', 'book the same again', 'start, stop, start']) {
        const faults = randomFaults(createRandom(seed, 'skew'), 60);
        const { violations } = await play(storyOf(name), { ...settingOf(seed), skewMs }, faults, 3);
        expect({ seed, name, twice: violations.filter((each) => TWICE.test(each)) }).toEqual({ seed, name, twice: [] });
      }
    }
  },
  180_000,
);

test('whatever a door answers 200 is queued, and what is not queued is refused', async () => {
  for (let seed = 1; seed <= 5; seed++) expect(await knock(seed)).toEqual([]);
});
