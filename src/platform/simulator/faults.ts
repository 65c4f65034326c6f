import type { Fault, Site } from './site';

/** The fault the next call of a path runs into, and the site with that fault used up once. */
export function takeFault(site: Site, path: string): { site: Site; fault: Fault | undefined } {
  const fault = site.faults.find((one) => one.path === path);
  if (!fault) return { site, fault };
  const faults = site.faults
    .map((one) => (one === fault ? { ...one, times: one.times - 1 } : one))
    .filter(({ times }) => times > 0);
  return { site: { ...site, faults }, fault };
}

/** Whether the call still does what it is for, before the caller notices the fault. */
export function stillActs(fault: Fault | undefined): boolean {
  if (!fault) return true;
  if (fault.drop) return fault.drop === 'after';
  return fault.status === undefined && fault.body === undefined;
}
