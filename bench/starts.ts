import { execFileSync } from 'node:child_process';

/** Settings with which every function gets through its cold start; nothing is called. */
const SETTINGS = {
  AWS_REGION: 'ap-south-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  MESSAGES_QUEUE_URL: 'https://sqs.ap-south-1.amazonaws.com/1/messages.fifo',
  TRIGGERS_QUEUE_URL: 'https://sqs.ap-south-1.amazonaws.com/1/triggers.fifo',
  KAZAM_URL: 'https://platform.kazam.in',
  KAZAM_TOKEN: 'bench',
  SLACK_SIGNING_SECRET: 'bench',
  SLACK_BOT_TOKEN: 'xoxb-bench',
  TELEGRAM_WEBHOOK_SECRET: 'bench',
  TELEGRAM_BOT_TOKEN: '1:bench',
};

/** Loads a bundle as Lambda does, and says how long after the start of the process its handler was there. */
const PROBE = `
const { handler } = require(process.argv[1]);
if (typeof handler !== 'function') throw new Error('no handler');
process.stdout.write(String(performance.now()));
process.exit();`;

/** Milliseconds from the start of a fresh process until the bundle's handler is ready. */
function start(bundle: string): number {
  const env = { PATH: process.env.PATH, ...SETTINGS };
  return Number(execFileSync(process.execPath, ['-e', PROBE, bundle], { env, stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** How long starts took: in the middle, and undisturbed, since what else a machine does stretches the longer ones more. */
export interface Starts {
  median: number;
  fastest: number;
}

/** Starts every bundle `runs` times, one after the other so that they share the machine's moods. */
export function startsOf<Name extends string>(bundles: Record<Name, string>, runs: number): Record<Name, Starts> {
  const names = Object.keys(bundles) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) for (const name of names) times.get(name)?.push(start(bundles[name]));
  const summed = names.map((name) => {
    const taken = times.get(name) ?? [];
    return [name, { median: quantile(taken, 0.5), fastest: Math.min(...taken) }];
  });
  return Object.fromEntries(summed) as Record<Name, Starts>;
}

/** A start beside that of a handler that does nothing. */
export function besideEmpty(starts: Starts, empty: Starts) {
  return {
    median_ms: rounded(starts.median),
    times_empty: rounded(starts.median / empty.median),
    fastest_ms: rounded(starts.fastest),
    fastest_times_empty: rounded(starts.fastest / empty.fastest),
  };
}

/** The value below which this share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Three digits are as much as can be measured here. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
