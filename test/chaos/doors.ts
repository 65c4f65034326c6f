import type { MessageJob } from '../../src/assistant/queue';
import { createTelegramDoor } from '../../src/channels/telegram/door';
import { createRandom } from './random';
import { unless } from './story';

const SECRET = 'a-secret-token';
const KNOCKS = 90;

const webhookOf = (update_id: number) => ({
  headers: { 'x-telegram-bot-api-secret-token': SECRET, 'content-type': 'application/json' },
  body: Buffer.from(
    JSON.stringify({
      update_id,
      message: {
        message_id: update_id,
        date: 1_770_000_000,
        text: 'stop',
        from: { id: 7 },
        chat: { id: 7, type: 'private' },
      },
    }),
  ),
});

/** Knocks at a door whose queue fails a third of the time: whatever is answered 200 must be queued, the rest refused. */
export async function knock(seed: number): Promise<string[]> {
  const random = createRandom(seed, 'door');
  const queued = new Set<string>();
  const queue = {
    async send(_: MessageJob, { id }: { id: string }) {
      if (random.chance(1 / 3)) throw new Error('the queue is down');
      queued.add(id);
    },
  };
  const door = createTelegramDoor({ secrets: [SECRET], clock: { now: () => ({ epochMilliseconds: 0 }) }, queue });
  const wrong: string[] = [];
  for (let knocked = 1; knocked <= KNOCKS; knocked++) {
    const { status } = await door(webhookOf(knocked));
    const safe = queued.has(`telegram:${knocked}`);
    wrong.push(...unless(status === (safe ? 200 : 503), `answered ${status}, and ${safe ? 'queued' : 'lost'}`));
  }
  return wrong;
}
