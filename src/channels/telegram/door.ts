import type { MessageJob, Queue } from '../../assistant/queue';
import { type Door, type DoorAnswer, type DoorClock, MAX_BODY_BYTES } from '../door';
import { speaker } from './speaker';
import { verify } from './verify';

/** What Telegram queues. */
export type TelegramJob = Extract<MessageJob, { kind: 'telegram' }>;

/** What the webhook needs. `secrets` are secret tokens, any of which may be the one Telegram sends. */
export interface TelegramDoorOptions {
  secrets: readonly string[];
  clock: DoorClock;
  queue: Queue<MessageJob>;
}

/** Telegram's webhook: verified, put on the queue, answered. */
export function createTelegramDoor({ secrets, clock, queue }: TelegramDoorOptions): Door {
  return async (request) => {
    if (request.body.length > MAX_BODY_BYTES) return { status: 413 };
    if (!verify(request, secrets)) return { status: 401 };
    return take(telegramJob(request.body.toString('utf8'), clock), queue);
  };
}

/** The job an update becomes, however it came. */
export function telegramJob(body: string, clock: DoorClock): TelegramJob {
  return { kind: 'telegram', body, receivedAt: new Date(clock.now().epochMilliseconds).toISOString() };
}

/** Queues an update that is known to be Telegram's; after a 503 Telegram sends it again. */
export async function take(job: TelegramJob, queue: Queue<MessageJob>): Promise<DoorAnswer> {
  const who = speaker(job.body);
  if (who === undefined) return { status: 400 };
  if (who === 'nobody') return { status: 200 };
  try {
    await queue.send(job, { group: who.identity, id: who.id });
    return { status: 200 };
  } catch {
    return { status: 503 };
  }
}
