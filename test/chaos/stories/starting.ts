import { finalOf } from '../ended';
import { type Story, unless } from '../story';

const start = (name: string, words: string): Story => ({
  name,
  minutes: 20,
  starts: 1,
  play: ({ says }) => says('asha', words, { at: 1 }),
  check: ({ sessions, mishaps }) => unless(mishaps.length > 0 || sessions.length === 1, 'no charge has begun'),
});

/** A start by the clock, by the meter, and until the car is full. */
export const startFor = start('start for a time', 'start charging on l5coqi for 2 hours');
export const startAmount = start('start for an amount', 'charge 10 units on l5coqi');
export const startFull = start('start till full', 'charge l5coqi till full');

/** A minute to the next sweep, and what it takes to say it. */
const SWEPT_MS = 65_000;

/** A charger that does not answer, and acts after so many seconds, or never. */
const silent = (name: string, responds: 'timeout' | 'timeout_but_acts' | 'acts_late', lateS = 0): Story => ({
  name,
  minutes: 22,
  starts: 1,
  play({ device, says }) {
    device('l5coqi', { responds, lateS });
    says('asha', 'start charging on l5coqi for 2 hours', { at: 1 });
  },
  check({ commands, answers, sessions, mishaps, setting }) {
    const [message] = commands.slice(0, 1).flatMap(answers);
    if (!message || mishaps.length > 0) return [];
    const verdicts = message.said.filter(({ text }) => !text.startsWith('Asking '));
    const [session] = sessions;
    const firstMs = (verdicts[0]?.atMs ?? Number.POSITIVE_INFINITY) - (commands[0]?.atMs ?? 0);
    const known = Math.max(session?.startMs ?? 0, verdicts[0]?.atMs ?? 0);
    const toldMs = session ? (verdicts.at(-1)?.atMs ?? 0) - known : 0;
    return [
      ...unless(firstMs <= 30_000, `the first word came after ${firstMs} ms`),
      ...unless(toldMs <= SWEPT_MS + setting.indexLagMs, `the truth came ${toldMs} ms after it was there to see`),
      ...unless((session === undefined) === (responds === 'timeout'), `the charger did otherwise: ${finalOf(message)}`),
    ];
  },
});

/** Chargers that do not answer. */
export const silentStarts: readonly Story[] = [
  silent('a timeout that did not act', 'timeout'),
  silent('a timeout that acted', 'timeout_but_acts'),
  silent('acts 5 s late', 'acts_late', 5),
  silent('acts 45 s late', 'acts_late', 45),
  silent('acts 120 s late', 'acts_late', 120),
  silent('acts 600 s late', 'acts_late', 600),
];

/** A start that the platform refuses. */
export const refusedStart: Story = {
  name: 'a refused start',
  minutes: 20,
  starts: 1,
  play({ says, at }) {
    const refusal = { path: '/startTransaction', times: 1, status: 400, body: { message: 'device_busy' } };
    at(0, ({ platform }) => platform.change((site) => ({ ...site, faults: [refusal] })));
    says('asha', 'start charging on l5coqi for 2 hours', { at: 1 });
  },
  check: ({ sessions }) => unless(sessions.length === 0, 'what was refused has begun'),
};
