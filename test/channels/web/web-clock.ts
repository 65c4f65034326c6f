import { createMovableClock } from '../../contracts/movable-clock';

/** Monday, 10 in the morning at the site, until a test moves it. */
export const clock = createMovableClock('2026-11-23T04:30:00.000Z');
