import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Door } from '../channels/door';
import { isForOwnHost, isSameOrigin, ownHosts } from '../channels/web/verify';
import { answer, type Handler, openDoor } from './routes';

/** What the server answers with; what is not there answers 404. */
export interface Served {
  doors: Record<string, Door>;
  /** `/` and `/page/...`. */
  page?: Handler;
  /** Everything under `/api`. */
  api?: Handler;
  /** Everything under `/kazam`. */
  platform?: Handler;
  /** Everything under `/simulator`. */
  controls?: Handler;
  ready(): boolean;
}

/** The port is taken; the message is a sentence for whoever starts the program. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
}

function route(
  served: Served,
  path: string,
): { handler: Handler; prefix: string; own: 'origin' | 'host' | 'open' } | undefined {
  const { doors, page, api, platform, controls } = served;
  const pathname = path.split('?')[0] ?? '';
  const door = doors[pathname];
  if (door) return { handler: openDoor(door), prefix: '', own: 'open' };
  if (pathname.startsWith('/api/') && api) return { handler: api, prefix: '', own: 'origin' };
  if (pathname.startsWith('/simulator/') && controls) return { handler: controls, prefix: '/simulator', own: 'origin' };
  if (pathname.startsWith('/kazam/') && platform) return { handler: platform, prefix: '/kazam', own: 'host' };
  return page && { handler: page, prefix: '', own: 'host' };
}

/** Listens on one address for all of it; rejects with `PortInUseError` where somebody else does. */
export async function listen(
  served: Served,
  { port, host }: { port: number; host: string },
): Promise<{ url: string; server: Server }> {
  let hosts: ReadonlySet<string> = new Set();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!URL.canParse(path, 'http://local')) return answer(response, 400, 'That is no address.');
    const { pathname } = new URL(path, 'http://local');
    if (pathname === '/health')
      return answer(response, served.ready() ? 200 : 503, { status: served.ready() ? 'ok' : 'starting' });
    const found = route(served, path);
    if (!found) return answer(response, 404, `There is nothing at ${pathname}.`);
    const { handler, prefix, own } = found;
    const allowed = own === 'open' || (own === 'origin' ? isSameOrigin : isForOwnHost)(request.headers, hosts);
    if (!allowed) return answer(response, 403, 'This is only for the page this program serves itself.');
    handler(request, response, path.slice(prefix.length)).catch(() => {
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'Something went wrong here.');
    });
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const taken = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!taken) throw cause;
    throw new PortInUseError(
      `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another (0 picks a free one).`,
      { cause },
    );
  }
  const bound = (server.address() as AddressInfo).port;
  hosts = ownHosts(bound, host);
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, server };
}
