import { advance } from './advance';
import { findEndpoint } from './endpoints';
import type { Site } from './site';

/** The site now: charges have ended on the way, and orders a charger was late with have been carried out at their moment. */
export function catchUp(site: Site, nowS: number): Site {
  const [first, ...others] = site.late.toSorted((a, b) => a.dueS - b.dueS);
  if (!first || first.dueS > nowS) return advance(site, nowS);
  const then = { ...advance(site, first.dueS), late: others };
  // What the charger cannot do by then (it is busy, say), it leaves.
  const acted = findEndpoint('POST', first.path)?.act?.(then, first.body, first.dueS);
  return catchUp(acted?.site ?? then, nowS);
}
