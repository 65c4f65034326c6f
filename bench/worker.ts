import { execFileSync } from 'node:child_process';
import { bundle, kilobytes } from './bundles';
import { print } from './print';
import { besideEmpty, rounded, startsOf } from './starts';

const RUNS = 31;

/** How soon what stands behind the queues is ready, and what it loads before the first message of a channel. */
export async function run(): Promise<void> {
  const bundles = {
    empty: await bundle('empty', { lines: 'export const handler = async () => {};' }),
    worker: await bundle('worker', { file: 'functions/worker.ts' }),
    trigger: await bundle('trigger', { file: 'functions/trigger.ts' }),
    sweep: await bundle('sweep', { file: 'functions/sweep.ts' }),
  };
  const starts = startsOf(bundles, RUNS);
  for (const [name, file] of Object.entries(bundles)) {
    print('worker', {
      what: `${name}: process start to handler ready`,
      runs: RUNS,
      ...besideEmpty(starts[name as keyof typeof bundles], starts.empty),
      bundle_kb: rounded(kilobytes(file)),
      ...(name === 'worker' && { goal: 'times_empty <= 3.5' }),
    });
  }
  for (const kind of ['none', 'telegram', 'slack']) {
    print('worker', { what: `files loaded after a message of: ${kind}`, files: loaded(bundles.worker, kind) });
  }
}

/** A message of each channel that says nothing to anybody: it is read, and no more. */
const JOBS: Record<string, string> = {
  none: '{"kind":"ended","owner":"l5coqi/1","watch":"1"}',
  telegram:
    '{"kind":"telegram","body":"{\\"update_id\\":1,\\"message\\":{\\"from\\":{\\"id\\":1},\\"chat\\":{\\"id\\":1,\\"type\\":\\"supergroup\\"}}}","receivedAt":"2026-11-22T09:00:00Z"}',
  slack:
    '{"kind":"slack","path":"events","contentType":"application/json","body":"{\\"type\\":\\"event_callback\\",\\"event_id\\":\\"E1\\",\\"team_id\\":\\"T1\\",\\"event\\":{\\"type\\":\\"reaction_added\\",\\"user\\":\\"U1\\"}}","receivedAt":"2026-11-22T09:00:00Z"}',
};

const PROBE = `
const { basename } = require('node:path');
const { handler } = require(process.argv[1]);
const attributes = { ApproximateReceiveCount: '1' };
const left = () => {
  process.stdout.write(JSON.stringify(Object.keys(require.cache).map((file) => basename(file))));
  process.exit();
};
handler({ Records: [{ messageId: '1', body: process.argv[2], attributes }] }).then(left, left);
setTimeout(left, 3000);`;

function loaded(file: string, kind: string): string[] {
  const nowhere = 'http://127.0.0.1:9';
  const env = {
    PATH: process.env.PATH,
    AWS_REGION: 'bench',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: nowhere,
    MESSAGES_QUEUE_URL: nowhere,
    TRIGGERS_QUEUE_URL: nowhere,
    KAZAM_URL: nowhere,
    KAZAM_TOKEN: 'bench',
    SLACK_BOT_TOKEN: 'xoxb-bench',
    TELEGRAM_BOT_TOKEN: '1:bench',
    TELEGRAM_API_ROOT: nowhere,
  };
  const [job = ''] = [JOBS[kind]];
  return JSON.parse(
    execFileSync(process.execPath, ['-e', PROBE, file, job], { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
  );
}
