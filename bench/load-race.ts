import type { WebMessage } from '../src/channels/web/web-message';
import type { LogEntry } from '../src/platform/simulator/log';
import { openLocal } from './local';
import { print } from './print';

const PEOPLE = 1_000;

/** A thousand people ask for the same hour at once; one gets it, and every other hears so, with what is free instead. */
export async function race(): Promise<void> {
  const local = await openLocal({ people: PEOPLE });
  try {
    await local.say(0, 'help');
    await local.heard(0, 1);
    const before = (await local.log()).length;
    const began = performance.now();
    const text = 'book l5coqi tomorrow 3pm for an hour';
    await Promise.all(Array.from({ length: PEOPLE }, (_, index) => local.say(index, text)));
    const heard = await answersOf(local);
    const seconds = (performance.now() - began) / 1000;
    const calls = (await local.log()).slice(before);
    print('load', {
      what: `${PEOPLE} people race for one slot`,
      ...figuresOf(heard, calls),
      seconds: Math.round(seconds),
    });
  } finally {
    await local.close();
  }
}

type Local = Awaited<ReturnType<typeof openLocal>>;

/** The answer each got; everybody gets one. */
async function answersOf(local: Local): Promise<WebMessage[]> {
  const answers: WebMessage[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const [answer] = (await local.heard(index, index === 0 ? 2 : 1)).slice(-1);
    if (answer) answers.push(answer);
  }
  return answers;
}

function figuresOf(heard: WebMessage[], calls: LogEntry[]) {
  const won = heard.filter(({ text }) => text.startsWith('Booked for you'));
  const refused = heard.filter(({ text }) => /is already booked|Somebody was faster/.test(text));
  const booked = calls.filter(({ effect }) => effect?.type === 'booking_created');
  // Each would look once, try once, and look at eight chargers for what else is free.
  return {
    winners: won.length,
    booked: booked.length,
    refused_with_alternatives: refused.filter(({ choices }) => choices.length > 0).length,
    other_answers: heard.length - won.length - refused.length,
    platform_calls: calls.length,
    beside_one_look_each: PEOPLE * 9,
    goal: 'winners = booked = 1, refused = 999, platform_calls <= 1100, seconds <= 60',
  };
}
