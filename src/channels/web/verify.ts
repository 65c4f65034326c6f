import type { IncomingHttpHeaders } from 'node:http';

/** The `Host` values this server answers to: the loopback names, and the host it was told to listen on. */
export function ownHosts(port: number, configuredHost?: string): Set<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  if (configuredHost) names.push(isBareIpv6(configuredHost) ? `[${configuredHost}]` : configuredHost);
  // URL drops the port that browsers leave out of Host too (80).
  return new Set(names.map((name) => new URL(`http://${name}:${port}`).host));
}

/** Whether the request was meant for us by name. A page that rebinds its own DNS name to 127.0.0.1 still sends its own name. */
export function isForOwnHost(headers: IncomingHttpHeaders, hosts: ReadonlySet<string>): boolean {
  return headers.host !== undefined && hosts.has(headers.host.toLowerCase());
}

/**
 * Whether the request comes from our own page, or from a program that is no browser: another site's page must not be able
 * to drive a charger through the browser of somebody who has this one open.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, hosts: ReadonlySet<string>): boolean {
  return isForOwnHost(headers, hosts) && originMatches(headers) && siteMatches(headers['sec-fetch-site']);
}

function originMatches({ host, origin }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return false;
  return new URL(origin).host === host?.toLowerCase();
}

function siteMatches(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function isBareIpv6(host: string): boolean {
  return host.includes(':') && !host.startsWith('[');
}
