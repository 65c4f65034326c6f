import { createMovableClock } from '../../contracts/movable-clock';

/** Monday, 10 in the morning at the site. */
export const NOW = '2026-11-23T04:30:00.000Z';

export const clock = createMovableClock(NOW);
