import { isSameOrigin, ownHosts } from '../../../src/channels/web/verify';
import { serveWeb } from './serve';
import { startStores } from './web-store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

const hosts = ownHosts(3000, 'charge.example');

test.each([
  ['our own page', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, true],
  ['our own page by name', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
  ['our own page over IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000' }, true],
  ['the host we were told', { host: 'charge.example:3000', origin: 'http://charge.example:3000' }, true],
  ['names in capitals', { host: 'LOCALHOST:3000', origin: 'http://LOCALHOST:3000' }, true],
  ['a program without an origin', { host: '127.0.0.1:3000' }, true],
  ['an address typed into the browser', { host: 'localhost:3000', 'sec-fetch-site': 'none' }, true],
  ['no host', {}, false],
  ['a name rebound to us', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }, false],
  ['another port of ours', { host: 'localhost:4000' }, false],
  ['our name without the port', { host: 'localhost' }, false],
  ['another site', { host: 'localhost:3000', origin: 'http://evil.example' }, false],
  ['another program on this machine', { host: 'localhost:3000', origin: 'http://localhost:4000' }, false],
  ['the other name of ours', { host: 'localhost:3000', origin: 'http://127.0.0.1:3000' }, false],
  ['a sandboxed page', { host: 'localhost:3000', origin: 'null' }, false],
  ['an origin that is none', { host: 'localhost:3000', origin: 'http://' }, false],
  ['another scheme', { host: 'localhost:3000', origin: 'chrome-extension://localhost:3000' }, false],
  ['a link from another site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbour of the same site', { host: 'localhost:3000', 'sec-fetch-site': 'same-site' }, false],
])('%s', (_, headers, allowed) => {
  expect(isSameOrigin(headers, hosts)).toBe(allowed);
});

test('port 80 is left out of Host by browsers', () => {
  expect(ownHosts(80, '::').has('localhost')).toBe(true);
});

test('on a real server another site is refused before anything is queued', async () => {
  const web = await serveWeb(stores.fresh());
  const body = { person: 'asha', text: 'stop charging' };
  const foreign = await web.call('POST', '/api/messages', { body, headers: { origin: 'https://evil.example' } });
  const rebound = await web.call('POST', '/api/messages', { body, headers: { host: 'evil.example' } });
  const own = await web.call('POST', '/api/messages', { body, headers: { host: `kazam.test:${web.port}` } });
  expect([foreign.status, rebound.status, own.status]).toEqual([403, 403, 202]);
  expect(web.jobs).toHaveLength(1);
  await web.stop();
});
