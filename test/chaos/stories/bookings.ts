import { type Ended, finalOf, USERS } from '../ended';
import { type Story, unless } from '../story';

/** 10:30 UTC is four in the afternoon in India. */
const FOUR_PM = Date.parse('2026-02-10T10:30:00Z') / 1000;
const HOUR = 3600;

/** The bookings of a person, as `device@hours from four`. */
export const held = ({ bookings }: Ended, person: string) =>
  bookings
    .filter(({ userId }) => userId === USERS[person])
    .map(({ deviceId, startS }) => `${deviceId}@${(startS - FOUR_PM) / HOUR}`);

/** What the n-th command was told in the end; both where a repeat stands beside it. */
export const told = (ended: Ended, nth: number) => {
  const command = ended.commands[nth - 1];
  return command ? ended.answers(command).map(finalOf).join('\n') : '';
};

/** What is said of a booking that was made. */
export const BOOKED = /^Booked for you/m;
const CANCELLED = /^Cancelled/m;
const MOVED = /^Moved/m;

/** One booking is told where there is one, and none where there is none. */
const agrees = (there: boolean, text: string, words: RegExp) =>
  unless(there === words.test(text), `the platform ${there ? 'has' : 'has not'} what was told: ${text}`);

/** A booking. */
export const book: Story = {
  name: 'book',
  minutes: 15,
  starts: 0,
  play: ({ says }) => says('asha', 'book l5coqi tomorrow 4pm for an hour', { at: 1 }),
  check(ended) {
    const own = held(ended, 'asha');
    return [
      ...unless(own.length <= 1, `booked ${own.length} times`),
      ...agrees(own.includes('l5coqi@0'), told(ended, 1), BOOKED),
      ...unless(ended.mishaps.length > 0 || own.length === 1, 'nothing was booked'),
    ];
  },
};

/** A booking that is there already, moved: to another time of the day, or so that old and new overlap. */
const move = (name: string, to: string, hours: number): Story => ({
  name,
  minutes: 20,
  starts: 0,
  play({ says, at }) {
    at(0, ({ platform }) => void platform.call('/booking/createBooking', FOUR_TO_FIVE));
    says('asha', `move my booking to ${to}`, { at: 5 });
  },
  check(ended) {
    const own = held(ended, 'asha');
    return [
      ...unless(own.length === 1, `${own.length} bookings after a move: ${own}`),
      ...agrees(own.includes(`l5coqi@${hours}`), told(ended, 1), MOVED),
    ];
  },
});

/** The same hour as the platform takes it. */
export const FOUR_TO_FIVE = { device_id: 'l5coqi', user_id: USERS.asha ?? '', start_time: FOUR_PM, duration: HOUR };

export const moveAway = move('move to a free time', '6pm', 2);
export const moveOver = move('move over itself', '4:30pm', 0.5);

/** A booking given up. */
export const cancel: Story = {
  name: 'cancel',
  minutes: 15,
  starts: 0,
  play({ says, at }) {
    at(0, ({ platform }) => void platform.call('/booking/createBooking', FOUR_TO_FIVE));
    says('asha', 'cancel my booking', { at: 5 });
  },
  check(ended) {
    const own = held(ended, 'asha');
    return agrees(own.length === 0, told(ended, 1), CANCELLED);
  },
};

/** Two people want one slot. */
export const race: Story = {
  name: 'two race for one slot',
  minutes: 15,
  starts: 0,
  play({ says }) {
    says('asha', 'book l5coqi tomorrow 4pm for an hour', { at: 1 });
    says('ravi', 'book l5coqi tomorrow 4pm for an hour', { at: 1 });
  },
  check(ended) {
    const winners = ['asha', 'ravi'].filter((person) => held(ended, person).length > 0);
    const lied = ended.commands.filter((command) => {
      const says = ended.answers(command).some((message) => BOOKED.test(finalOf(message)));
      return says !== held(ended, command.person).includes('l5coqi@0');
    });
    return [
      ...unless(winners.length <= 1, 'both have it'),
      ...unless(lied.length === 0, `told otherwise: ${lied.map(({ person }) => person)}`),
      ...unless(ended.mishaps.length > 0 || winners.length === 1, 'nobody has it'),
    ];
  },
};

/** The button under a booking pressed twice, by a nervous finger. */
export const cancelTwice: Story = {
  name: 'a button pressed twice',
  minutes: 20,
  starts: 0,
  play({ says, presses }) {
    says('asha', 'book l5coqi tomorrow 4pm for an hour', { at: 1 });
    presses('asha', 'Undo', 2);
  },
  check(ended) {
    const cancels = ended.received.filter(({ effect }) => effect?.type === 'booking_cancelled').length;
    const finals = [2, 3].map((nth) => told(ended, nth));
    // Handled after its minute, it is no longer good; that is no second effect.
    const idle = finals.filter((text) => /been used already|no longer works/.test(text)).length;
    return [
      ...unless(cancels <= 1, `cancelled ${cancels} times`),
      ...unless(ended.commands.length < 3 || idle >= 1, `both presses of a button acted: ${finals.join(' / ')}`),
      ...unless(ended.mishaps.length > 0 || ended.commands.length === 3, 'the button was not there'),
      ...unless(ended.mishaps.length > 0 || held(ended, 'asha').length === 0, 'it was not cancelled'),
    ];
  },
};

/** Booked and given up in one breath. */
export const bookThenCancel: Story = {
  name: 'book, then cancel',
  minutes: 20,
  starts: 0,
  play({ says }) {
    says('asha', 'book l5coqi tomorrow 4pm for an hour', { at: 1 });
    says('asha', 'cancel my booking', { at: 4 });
  },
  check(ended) {
    const there = held(ended, 'asha').length > 0;
    const texts = [1, 2].map((nth) => told(ended, nth));
    const booked = BOOKED.test(told(ended, 1));
    const cancelled = CANCELLED.test(told(ended, 2));
    return unless(there === (booked && !cancelled), `${there ? 'it is' : 'it is not'} there: ${texts.join(' / ')}`);
  },
};
