import { bundle, kilobytes } from './bundles';
import { measureRequests } from './doors-requests';
import { print } from './print';
import { besideEmpty, rounded, startsOf } from './starts';

const RUNS = 31;

const EMPTY = `export const handler = async () => ({ statusCode: 200 });`;

/** What somebody would deploy who follows Bolt's own guide for AWS Lambda. */
const BOLT = `
import { App, AwsLambdaReceiver } from '@slack/bolt';
const receiver = new AwsLambdaReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET });
const app = new App({ token: process.env.SLACK_BOT_TOKEN, receiver });
app.message(async ({ say }) => { await say('hello'); });
export const handler = receiver.toHandler();`;

/** And who follows Telegraf's. */
const TELEGRAF = `
import { Telegraf } from 'telegraf';
const bot = new Telegraf(process.env.TELEGRAM_BOT_TOKEN);
bot.on('message', (context) => context.reply('hello'));
const webhook = bot.webhookCallback('/telegram/webhook', { secretToken: process.env.TELEGRAM_WEBHOOK_SECRET });
export const handler = (event) => new Promise((resolve) => webhook(event, { end: resolve }));`;

/** How soon a door is ready, beside what one would pick instead, and how soon it answers. */
export async function run(): Promise<void> {
  const bundles = {
    empty: await bundle('empty', { lines: EMPTY }),
    'slack door': await bundle('slack', { file: 'functions/slack.ts' }),
    'telegram door': await bundle('telegram', { file: 'functions/telegram.ts' }),
    'Bolt AwsLambdaReceiver': await bundle('bolt', { lines: BOLT }),
    'Telegraf webhookCallback': await bundle('telegraf', { lines: TELEGRAF }),
  };
  const starts = startsOf(bundles, RUNS);
  for (const [name, file] of Object.entries(bundles)) {
    print('doors', {
      what: `${name}: process start to handler ready`,
      runs: RUNS,
      ...besideEmpty(starts[name as keyof typeof bundles], starts.empty),
      bundle_kb: rounded(kilobytes(file)),
      ...(name.endsWith('door') && { goal: 'times_empty <= 1.25, bundle_kb <= 60' }),
    });
  }
  await measureRequests();
}
