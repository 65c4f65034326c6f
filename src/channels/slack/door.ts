import type { MessageJob, Queue } from '../../assistant/queue';
import { type Door, type DoorAnswer, type DoorClock, MAX_BODY_BYTES } from '../door';
import { isDirect } from './chat';
import { parse, type SlackJob } from './payload';
import { speaker } from './speaker';
import { verify } from './verify';
import { inPrivate, tryAgain } from './words';

/** What one of Slack's three request addresses needs. `secrets` are signing secrets, any of which may have signed. */
export interface SlackDoorOptions {
  path: SlackJob['path'];
  secrets: readonly string[];
  clock: DoorClock;
  queue: Queue<MessageJob>;
}

/** Slack's requests: verified, put on the queue, answered. Nothing else is loaded or called before Slack has its answer. */
export function createSlackDoor({ path, secrets, clock, queue }: SlackDoorOptions): Door {
  return async (request) => {
    if (request.body.length > MAX_BODY_BYTES) return { status: 413 };
    const now = clock.now().epochMilliseconds;
    if (!verify(request, secrets, now)) return { status: 401 };
    return take(
      {
        kind: 'slack',
        path,
        contentType: request.headers['content-type'] ?? '',
        body: request.body.toString('utf8'),
        receivedAt: new Date(now).toISOString(),
      },
      queue,
    );
  };
}

/** Queues a request that is known to be Slack's, from the door or the socket, and says what to answer. */
export async function take(job: SlackJob, queue: Queue<MessageJob>): Promise<DoorAnswer> {
  const payload = parse(job);
  if (payload === undefined) return { status: 400 };
  if (job.path === 'events' && payload.type === 'url_verification') {
    return json({ challenge: String(payload.challenge) });
  }
  const who = speaker(job.path, payload, job.body);
  if (who === undefined) return { status: 400 };
  if (who === 'nobody') return { status: 200 };
  try {
    await queue.send(job, { group: who.identity, id: who.id });
  } catch {
    // Slack sends events again, and shows an error beside a button; a slash command it would just drop, so we say it.
    return job.path === 'commands' ? json(tryAgain) : { status: 503 };
  }
  return job.path === 'commands' && !isDirect(String(payload.channel_id)) ? json(inPrivate) : { status: 200 };
}

function json(body: object): DoorAnswer {
  return { status: 200, body: JSON.stringify(body), contentType: 'application/json' };
}
