import type { SocketModeReceiver } from '@slack/bolt';
import type { MessageJob, Queue } from '../../assistant/queue';
import type { DoorClock } from '../door';
import { loadBolt } from './client';
import { take } from './door';
import type { SlackJob } from './payload';

/** What a connection to Slack from within needs: the app-level token (`xapp-`) opens it. */
export interface SlackSocketOptions {
  appToken: string;
  apiUrl?: string;
  queue: Queue<MessageJob>;
  clock: DoorClock;
}

/** One request on the socket, as Slack's client hands it out. */
interface Envelope {
  type: string;
  body: unknown;
  ack: (answer?: object) => Promise<void>;
}

const PATHS: Record<string, SlackJob['path']> = {
  events_api: 'events',
  slash_commands: 'commands',
  interactive: 'interactivity',
};

/** Socket Mode: the same requests as at the door, for a machine without a public address; Slack's client reconnects by itself. */
export function createSlackSocket({ appToken, apiUrl, queue, clock }: SlackSocketOptions) {
  let receiver: SocketModeReceiver | undefined;
  let last = Promise.resolve();

  async function answer({ type, body, ack }: Envelope): Promise<void> {
    const path = PATHS[type];
    if (path === undefined) return;
    const receivedAt = new Date(clock.now().epochMilliseconds).toISOString();
    const job: SlackJob = {
      kind: 'slack',
      path,
      contentType: 'application/json',
      body: JSON.stringify(body),
      receivedAt,
    };
    const { status, body: said } = await take(job, queue);
    // Without an acknowledgement Slack sends it again, here or on another connection: that is its 503.
    if (status !== 503) await ack(said === undefined ? undefined : JSON.parse(said));
  }

  return {
    /** Connects; rejects where Slack does not take the token. */
    async start(): Promise<void> {
      const { LogLevel, SocketModeReceiver } = await loadBolt();
      receiver = new SocketModeReceiver({
        appToken,
        logLevel: LogLevel.ERROR,
        // Its own many retries stay: where one fails for good while reconnecting, the client's rejection is nobody's to catch.
        installerOptions: { clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl } },
      });
      receiver.client.on('slack_event', (envelope: Envelope) => {
        // One after the other, as they came. A line cut before the acknowledgement left is the 503 again.
        last = last.then(() => answer(envelope)).catch(() => {});
      });
      await receiver.client.start();
    },
    /** Disconnects for good; resolves when the request at hand is queued. */
    async stop(): Promise<void> {
      await last;
      await receiver?.client.disconnect();
    },
  };
}
