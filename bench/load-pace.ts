import { createPace } from '../src/channels/pace';
import { LIMITS } from '../src/channels/telegram/client';
import { createTimeline, crowd, mostWithin } from '../test/channels/crowd';
import { print } from './print';

const COMPLETIONS = 5_000;
const CHATS = 500;

/** Five thousand charges end in a minute: what leaves for Telegram, by a clock that need not be waited for. */
export async function pace(): Promise<void> {
  const chats = Array.from({ length: COMPLETIONS }, (_, index) => String(1 + (index % CHATS)));
  const time = createTimeline();
  const sent = await crowd(chats, createPace(LIMITS, time), time);
  const first = sent.filter(({ chat }) => chat === '1');
  print('load', {
    what: `${COMPLETIONS} completions to ${CHATS} chats`,
    delivered: sent.length,
    most_a_second: mostWithin(1_000, sent),
    most_a_second_in_a_chat: mostWithin(1_000, first),
    all_within_s: Math.round(time.nowMs() / 1000),
    beside_unpaced_a_second: COMPLETIONS / 60,
    goal: 'delivered = 5000, most_a_second <= 25, in_a_chat <= 1',
  });
}
