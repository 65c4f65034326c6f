import { type Ended, finalOf, USERS } from '../ended';
import { type Story, unless } from '../story';

/** Every order in which so many things can come. */
function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
  );
}

const ASKED = /Do you still want/;
const asked = (ended: Ended) =>
  ended.commands.some((command) => ended.answers(command).some((message) => ASKED.test(finalOf(message))));

/** Said a second apart, and delivered in another order, so far apart that each is answered before the next comes. */
function inAnyOrder(words: readonly string[], starts: number, check: Story['check']): Story[] {
  return permutations(words.length).map((order) => ({
    name: `${words.map((each) => each.split(' ')[0]).join(', ')} arriving as ${order.map((nth) => nth + 1).join(', ')}`,
    minutes: 24,
    starts,
    play({ says }) {
      for (const [nth, each] of words.entries())
        says('asha', each, { at: 1 + nth, arrives: 5 + 20 * order.indexOf(nth) });
    },
    check,
  }));
}

const START = 'start charging on l5coqi for 2 hours';

/** In the end it charges, unless the person is being asked. */
export const startStopStartInAnyOrder = inAnyOrder([START, 'stop charging', START], 2, (ended) => {
  const charges = ended.sessions.some(({ userId, endMs }) => userId === USERS.asha && endMs === undefined);
  return unless(charges || asked(ended) || ended.mishaps.length > 0, 'what was said last is not what is');
});

/** In the end it does not charge, unless the person is being asked. */
export const startStopInAnyOrder = inAnyOrder([START, 'stop charging'], 1, (ended) => {
  const charges = ended.sessions.some(({ userId, endMs }) => userId === USERS.asha && endMs === undefined);
  return unless(!charges || asked(ended) || ended.mishaps.length > 0, 'a stop was undone by an earlier start');
});

/** In the end nothing is booked, unless the person is being asked. */
export const bookCancelInAnyOrder = inAnyOrder(
  ['book l5coqi tomorrow 4pm for an hour', 'cancel my booking'],
  0,
  (ended) => {
    const booked = ended.bookings.some(({ userId }) => userId === USERS.asha);
    return unless(!booked || asked(ended) || ended.mishaps.length > 0, 'a booking outlived its cancellation');
  },
);

/** Words that come long after they were said: a channel's backlog after an outage. */
export const stale: Story = {
  name: 'said long ago',
  minutes: 24,
  starts: 0,
  play: ({ says }) => says('asha', START, { at: 1, arrives: 600 }),
  // Where the platform did not answer, that is said instead; what would have been started is wrong in any case.
  check: (ended) => unless(asked(ended) || ended.mishaps.length > 0, 'nobody was asked'),
};
