import { createHttpHandler } from '../../functions/http-event';
import { createDoors } from '../../src/app/doors';
import { createAlexaDoor } from '../../src/channels/alexa/door';
import { createAlexaSkill } from '../../src/channels/alexa/skill';
import { readSettings } from '../../src/settings';
import { createAuthority } from '../channels/alexa/authority';
import { createRandom } from '../chaos/random';
import { garbage, type Seals, SKILL_ID } from './garbage';

/** What became of so many requests. */
export interface Taken {
  requests: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** What was thrown at the caller instead. */
  thrown: string[];
  /** Good requests that were refused. */
  refused: string[];
  queued: number;
  p99Ms: number;
  slowestMs: number;
  /** Of the whole process, from the first tenth to the end. */
  grownMb: number;
}

const NOW_MS = Date.parse('2027-02-08T04:30:00Z');
const MB = 1024 * 1024;

function openDoors(seals: Seals, queue: Parameters<typeof createDoors>[1]) {
  const clock = { now: () => ({ epochMilliseconds: seals.nowMs }) };
  const settings = readSettings({ SLACK_SIGNING_SECRET: seals.slack, TELEGRAM_WEBHOOK_SECRET: seals.telegram });
  const answer = createAlexaSkill({
    skillId: SKILL_ID,
    take: async (incoming, mouth) => void (await mouth.post(incoming.chat, { text: 'Yes.', buttons: [] }, 'r')),
    later: async () => {},
    openQuestion: async () => undefined,
    link: async () => undefined,
  });
  const alexa = createAlexaDoor({ skillId: SKILL_ID, clock, answer, trust: seals.alexa.trust });
  return createHttpHandler({ ...createDoors(settings, queue, clock), '/alexa': alexa });
}

/** Throws so many requests at the doors as they stand on AWS, all but the queue itself. */
export async function takeGarbage(seed: number, requests: number): Promise<Taken> {
  const random = createRandom(seed, 'garbage');
  const seals: Seals = { slack: 'secret', telegram: 'token', alexa: createAuthority(), nowMs: NOW_MS };
  const statuses: Record<string, number> = {};
  const [thrown, refused, times]: [string[], string[], number[]] = [[], [], []];
  let queued = 0;
  const handler = openDoors(seals, {
    async send() {
      queued += 1;
    },
  });
  let rssMb = 0;
  for (let nth = 1; nth <= requests; nth++) {
    const { event, isGood } = garbage(random, seals);
    const began = performance.now();
    try {
      const { statusCode } = await handler(event);
      statuses[`${statusCode}`] = (statuses[`${statusCode}`] ?? 0) + 1;
      if (isGood && statusCode !== 200) refused.push(`${event.rawPath} ${statusCode}`);
    } catch (error) {
      thrown.push(`${event.rawPath} ${error}`);
    }
    times.push(performance.now() - began);
    if (nth === Math.ceil(requests / 10)) rssMb = process.memoryUsage().rss / MB;
  }
  times.sort((a, b) => a - b);
  const p99Ms = times[Math.floor(times.length * 0.99)] ?? 0;
  const grownMb = process.memoryUsage().rss / MB - rssMb;
  return { requests, statuses, thrown, refused, queued, p99Ms, slowestMs: times.at(-1) ?? 0, grownMb };
}
