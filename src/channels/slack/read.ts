import type { App } from '@slack/bolt';
import type { Incoming } from '../../assistant/message';
import { clientOptions, createSlackClient, loadBolt, type SlackApi } from './client';
import { type Delivered, listen } from './listen';
import { object, type Payload, parse, type SlackJob } from './payload';
import { speaker } from './speaker';

/** What reading Slack's jobs needs; `take` gets each message, and its rejection becomes the job's. */
export interface SlackReaderOptions extends SlackApi {
  take: (incoming: Incoming) => Promise<void>;
}

/** Reads queued requests with Bolt, which is loaded with the first of them. Rejects where a message could not be handled. */
export function createSlackReader({ take, ...api }: SlackReaderOptions): (job: SlackJob) => Promise<void> {
  const slack = createSlackClient(api);
  let app: Promise<App<Delivered>> | undefined;
  return async (job) => {
    const payload = parse(job);
    const who = payload === undefined ? undefined : speaker(job.path, payload, job.body);
    if (payload === undefined || who === undefined || who === 'nobody') return;
    app ??= createApp(api).then((created) => listen(created, { slack, api, take }));
    const delivered: Delivered = { speaker: who, receivedAt: job.receivedAt };
    // Slack has had its answer from the door; nothing here is for it to hear.
    await (await app).processEvent({ body: payload, ack: async () => {}, customProperties: delivered });
  };
}

/** Bolt without a receiver of its own, without a call to Slack at its start, without a memory of conversations. */
async function createApp({ token, apiUrl }: SlackApi): Promise<App<Delivered>> {
  const { App, LogLevel } = await loadBolt();
  const app = new App<Delivered>({
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    // Given a token alone, Bolt asks Slack who it is before the first message, with retries for half an hour.
    authorize: async (_source, body) => ({ botToken: token, ...botUser(object(body)) }),
    convoStore: false,
    clientOptions: clientOptions(apiUrl),
    logLevel: LogLevel.ERROR,
  });
  app.error(async (error) => {
    throw error.original ?? error;
  });
  return app;
}

/** The assistant's own user id, which every event names. */
function botUser(body: Payload | undefined): { botUserId?: string } {
  const authorization = object(Array.isArray(body?.authorizations) ? body.authorizations[0] : undefined);
  const id = authorization?.user_id;
  return authorization?.is_bot === true && typeof id === 'string' ? { botUserId: id } : {};
}
