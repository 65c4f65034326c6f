import { type Story, unless } from '../story';
import { BOOKED, FOUR_TO_FIVE, held, told } from './bookings';

const BOOK = 'book l5coqi tomorrow 4pm for an hour';

/** The same booking asked for again, by somebody who heard nothing yet: it is theirs already. */
export const bookAgain: Story = {
  name: 'book the same again',
  minutes: 20,
  starts: 0,
  play({ says }) {
    says('asha', BOOK, { at: 1 });
    says('asha', BOOK, { at: 6 });
  },
  check(ended) {
    const own = held(ended, 'asha');
    const told2 = told(ended, 2);
    return [
      ...unless(own.length <= 1, `booked ${own.length} times`),
      ...unless(!/taken|faster/.test(`${told(ended, 1)}\n${told2}`), `lost to oneself: ${told2}`),
      ...unless(ended.mishaps.length > 0 || BOOKED.test(told2), `not told that it is theirs: ${told2}`),
    ];
  },
};

/** In the very second in which it is asked for, the person books it in Kazam's own app: it is theirs, not somebody's. */
export const bookElsewhere: Story = {
  name: 'booked in the app meanwhile',
  minutes: 15,
  starts: 0,
  play({ says, at, random }) {
    says('asha', BOOK, { at: 1 });
    at(1 + random.next(), ({ platform }) => void platform.call('/booking/createBooking', FOUR_TO_FIVE));
  },
  check(ended) {
    const own = held(ended, 'asha');
    const text = told(ended, 1);
    return [
      ...unless(own.length === 1, `booked ${own.length} times`),
      ...unless(!/taken|faster/.test(text), `lost to oneself: ${text}`),
    ];
  },
};
