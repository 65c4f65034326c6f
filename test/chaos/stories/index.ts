import type { Story } from '../story';
import { book, bookThenCancel, cancel, cancelTwice, moveAway, moveOver, race } from './bookings';
import { keptStart, startStopStart, stop, stopTooLate, stopTwice, timeUp, toldWhenFree, unplugged } from './charging';
import { silentStarts, startAmount, startFor, startFull } from './starting';

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
];
