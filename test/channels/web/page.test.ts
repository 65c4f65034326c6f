import { serveWeb } from './serve';
import { startStores } from './web-store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

let web: Awaited<ReturnType<typeof serveWeb>>;

beforeEach(async () => {
  web = await serveWeb(stores.fresh());
});
afterEach(() => web.stop());

test('the page is served with a policy that lets nothing foreign in', async () => {
  const page = await web.call('GET', '/');
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(page.headers['content-security-policy']).not.toMatch(/unsafe|http/);
});

test('every file the page names is there, with its type, and none is from elsewhere', async () => {
  const { text } = await web.call('GET', '/');
  const names = [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const { status, headers } = await web.call('GET', name);
    expect([name, status, headers['content-type']]).toEqual([
      name,
      200,
      expect.stringMatching(/^(text\/(css|javascript)|image\/svg)/),
    ]);
  }
  expect(text).not.toMatch(/style="|<script>|\son[a-z]+="/);
});

test.each([
  '/page/',
  '/page/index.html',
  '/page/../page.ts',
  '/page/%2e%2e/page.ts',
  '/page.ts',
  '/favicon.ico',
  '/page/no-such.js',
])('%s is not served', async (path) => {
  expect((await web.call('GET', path)).status).toBe(404);
});

test('a page under another name of the server is refused', async () => {
  expect((await web.call('GET', '/', { headers: { host: 'evil.example' } })).status).toBe(403);
});

test('the page can only be read', async () => {
  expect((await web.call('POST', '/')).status).toBe(405);
  const head = await web.call('HEAD', '/');
  expect([head.status, head.text]).toEqual([200, '']);
});
