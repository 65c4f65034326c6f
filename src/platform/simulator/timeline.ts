import { advance } from './advance';
import { findEndpoint } from './endpoints';
import { endingOf } from './physics';
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

/** When the site next changes by itself: a charge ends, or a late charger acts; undefined where it stays as it is. */
export function nextChange(site: Site): number | undefined {
  const connectors = site.devices.flatMap(({ connectors }) => connectors);
  const endings = connectors.flatMap(({ charge, car }) => (charge && endingOf(charge, car)?.atS) ?? []);
  const moments = [...endings, ...site.late.map(({ dueS }) => dueS)];
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
