import type { Clock } from '../../assistant/time';
import type { Site } from './site';
import { catchUp } from './timeline';

/** The one place the simulated site is held: it follows the clock and is saved whenever a call changed it. */
export interface World {
  /** The site as it is now. */
  look(): { site: Site; nowS: number };
  /** Makes the next site out of this one, and waits until it is saved. */
  change<Result extends { site: Site }>(make: (site: Site, nowS: number) => Result): Promise<Result>;
}

/** Starts from a site; `save` is called after every change, before the caller is answered. */
export function createWorld(first: Site, clock: Clock, save: () => Promise<void> | void): World & { site(): Site } {
  let site = first;
  const nowS = () => clock.now().epochMilliseconds / 1000;
  return {
    site: () => site,
    look() {
      const now = nowS();
      site = catchUp(site, now);
      return { site, nowS: now };
    },
    async change(make) {
      const before = site;
      const now = nowS();
      const result = make(catchUp(site, now), now);
      site = result.site;
      if (site !== before) await save();
      return result;
    },
  };
}
