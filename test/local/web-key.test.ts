import { type LocalProgram, startProgram } from '../helpers/local-program';
import { createHandClock, startPlatform } from '../helpers/platform';

let platform: Awaited<ReturnType<typeof startPlatform>>;
let program: LocalProgram;

beforeEach(async () => {
  platform = await startPlatform(createHandClock());
});
afterEach(async () => {
  await program.stop();
  await platform.stop();
});

const real = (env: Record<string, string> = {}) =>
  startProgram({ KAZAM_TOKEN: 'local', KAZAM_URL: platform.url, ...env });

test('with a real platform there is neither a page nor a simulator', async () => {
  program = await real();
  expect(program.page).toBeUndefined();
  for (const path of ['/', '/api/people', '/simulator/devices', '/kazam/getDeviceState'])
    expect((await fetch(`${program.url}${path}`)).status).toBe(404);
  expect((await fetch(`${program.url}/health`)).status).toBe(200);
});

test('with WEB_CHAT the page opens for the one browser that has the link, once', async () => {
  program = await real({ WEB_CHAT: 'on' });
  const link = program.page ?? '';
  expect(link).toMatch(/\/\?key=[\w-]{22}$/);
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${program.url}${path}`, { headers, redirect: 'manual' })).status;
  expect(await status('/')).toBe(403);
  expect(await status('/api/people')).toBe(403);
  expect(await status('/?key=AAAAAAAAAAAAAAAAAAAAAA')).toBe(403);

  const opened = await fetch(link, { redirect: 'manual' });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/']);
  const set = opened.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/^kazam_assistant=[\w-]{22}; HttpOnly; SameSite=Strict; Path=\/$/);
  const cookie = set.split(';')[0] ?? '';
  expect(await status('/', { cookie })).toBe(200);
  expect(await status('/api/people', { cookie })).toBe(200);
  expect(await status('/api/people', { cookie: 'kazam_assistant=AAAAAAAAAAAAAAAAAAAAAA' })).toBe(403);

  expect((await fetch(link, { redirect: 'manual' })).status).toBe(403);
  expect(await status('/simulator/devices', { cookie })).toBe(404);
});

test('with WEB_CHAT what is said reaches the real platform', async () => {
  program = await real({ WEB_CHAT: 'on' });
  const opened = await fetch(program.page ?? '', { redirect: 'manual' });
  const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const stream = await fetch(`${program.url}/api/messages/stream?person=asha`, { headers });
  const body = JSON.stringify({ person: 'asha', text: 'is l5coqi free?' });
  expect((await fetch(`${program.url}/api/messages`, { method: 'POST', headers, body })).status).toBe(202);
  let text = '';
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes('"from":"assistant"')) break;
  }
  expect(text).toContain('Gate 1 (l5coqi): available. ₹10 per kWh.');
  expect(await platform.sent('/getDeviceState')).not.toEqual([]);
});
