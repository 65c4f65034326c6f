import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PortInUseError } from '../../src/local/server';
import { SimulatorDataError } from '../../src/local/simulated-platform';
import { startStack } from '../../src/local/stack';
import { readSettings, SettingsError } from '../../src/settings';
import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());

/** Asks with headers that a browser or an attacker would send; fetch would not let a test choose them. */
function ask(path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${program.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('says that it is well', async () => {
  const response = await fetch(`${program.url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

test('there is a page, and nothing elsewhere', async () => {
  expect((await fetch(`${program.url}/`)).status).toBe(200);
  expect((await fetch(`${program.url}/nowhere`)).status).toBe(404);
  expect((await fetch(`${program.url}/api/nowhere`)).status).toBe(404);
  expect((await fetch(`${program.url}/simulator/nowhere`)).status).toBe(404);
});

/** What is written to the socket as it is: no client would send it. */
async function sendRaw(lines: string): Promise<string> {
  const { port, hostname } = new URL(program.url);
  const socket = connect(Number(port), hostname);
  socket.end(lines);
  return text(socket);
}

test.each([
  '//',
  '///',
  'http://',
  'http://[',
  '*',
  '/%',
  '/%00',
  '/api//',
  `/${'a'.repeat(8_000)}`,
  '/simulator//%ff',
])('a request for %s harms nothing', async (path) => {
  const answer = await sendRaw(
    `GET ${path} HTTP/1.1\r\nhost: ${new URL(program.url).host}\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404) /);
  expect((await fetch(`${program.url}/health`)).status).toBe(200);
});

test.each(['\0\0\0\0', 'GET / HTTP/9.9\r\n\r\n', `POST / HTTP/1.1\r\n${'x: y\r\n'.repeat(5_000)}\r\n`])(
  'what is no HTTP harms nothing (%#)',
  async (lines) => {
    expect(await sendRaw(lines)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(`${program.url}/health`)).status).toBe(200);
  },
);

test('the people of the directory, without what is theirs alone', async () => {
  const { people } = (await (await fetch(`${program.url}/api/people`)).json()) as { people: object[] };
  expect(people.slice(0, 4)).toEqual([
    { id: 'asha', name: 'Asha', role: 'driver', user_id: '919900000001' },
    { id: 'ravi', name: 'Ravi', role: 'driver', user_id: '919900000002' },
    { id: 'meera', name: 'Meera', role: 'operator', user_id: '919900000003' },
    { id: 'guest', name: 'Guest', role: 'guest' },
  ]);
});

describe("another site's page cannot drive a charger", () => {
  const evil = 'http://evil.example';
  const message = JSON.stringify({ person: 'asha', text: 'start charging on l5coqi for 2 hours' });

  test.each([
    ['/api/messages', { origin: evil }],
    ['/api/messages', { origin: 'null' }],
    ['/api/messages', { host: 'evil.example' }],
    ['/api/messages', { 'sec-fetch-site': 'cross-site' }],
    ['/simulator/reset', { origin: evil }],
    ['/simulator/reset', { host: 'evil.example' }],
    ['/simulator/clock', { 'sec-fetch-site': 'same-site' }],
    ['/kazam/startTransaction', { host: 'evil.example' }],
  ])('%s with %o is refused', async (path, headers) => {
    expect(await ask(path, headers, 'POST', message)).toBe(403);
    expect(await program.orders()).toEqual([]);
  });

  test('the page itself is not shown under another name', async () => {
    expect(await ask('/', { host: 'evil.example' })).toBe(403);
    expect(await ask('/api/people', { host: 'evil.example' })).toBe(403);
  });

  test('our own page is let in', async () => {
    expect(await ask('/api/people', { origin: program.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  test('the platform wants its token all the same', async () => {
    expect(await ask('/kazam/getDeviceState', {}, 'POST', '{"device_id": "*"}')).toBe(401);
  });
});

describe('what stops the start, in one sentence', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kazam-start-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const start = (env: Record<string, string>) =>
    startStack(readSettings({ PORT: '0', DATA_DIR: dataDir, ...env }), () => undefined);

  test('a port in use, and afterwards the data is free for another try', async () => {
    const { port } = new URL(program.url);
    const sentence = `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set PORT to another (0 picks a free one).`;
    const started = start({ PORT: port });
    await expect(started).rejects.toThrow(PortInUseError);
    await expect(started).rejects.toThrow(sentence);
    const stack = await start({});
    await stack.stop();
  });

  test('people that do not parse', async () => {
    const refused = expect(start({ PEOPLE: '[{"id": "a", "name": "A", "role": "king"}]' })).rejects;
    await refused.toThrow(
      new SettingsError('PEOPLE must be a JSON list of people: a has no role of guest, driver, operator, admin.'),
    );
    await expect(start({ PEOPLE: 'Asha' })).rejects.toThrow(/^PEOPLE must be a JSON list of people: /);
  });

  test('a damaged site, with the way out; and afterwards the data is free', async () => {
    const file = join(dataDir, 'simulator.json');
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, '{"aheadMs": 12');
    const started = start({});
    await expect(started).rejects.toThrow(SimulatorDataError);
    await expect(started).rejects.toThrow(`${file} is damaged; move it away or delete it, then start again.`);
    await rm(file);
    const stack = await start({});
    await stack.stop();
  });
});
