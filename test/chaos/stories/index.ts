import type { Story } from '../story';
import { book, bookThenCancel, cancel, cancelTwice, moveAway, moveOver, race } from './bookings';
import { keptStart, startStopStart, stop, stopTooLate, stopTwice, timeUp, toldWhenFree, unplugged } from './charging';
import { bookCancelInAnyOrder, stale, startStopInAnyOrder, startStopStartInAnyOrder } from './orders-of-arrival';
import { bookAgain, bookElsewhere } from './own-bookings';
import { refusedStart, silentStarts, startAmount, startFor, startFull } from './starting';

/** Every story, in the order in which seeds name them: new ones come last. */
export const STORIES: readonly Story[] = [
  startFor,
  startAmount,
  startFull,
  ...silentStarts,
  book,
  moveAway,
  moveOver,
  cancel,
  race,
  cancelTwice,
  bookThenCancel,
  stop,
  startStopStart,
  unplugged,
  timeUp,
  toldWhenFree,
  stopTooLate,
  stopTwice,
  keptStart,
  ...startStopStartInAnyOrder,
  ...startStopInAnyOrder,
  ...bookCancelInAnyOrder,
  stale,
  bookAgain,
  bookElsewhere,
  refusedStart,
];

/** The story of that name. */
export function storyOf(name: string): Story {
  const story = STORIES.find((each) => each.name === name);
  if (!story) throw new Error(`there is no story "${name}": ${STORIES.map((each) => each.name).join(', ')}`);
  return story;
}
