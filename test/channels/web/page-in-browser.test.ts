import type { Browser, Page } from 'playwright-core';
import type { Outgoing } from '../../../src/assistant/reply';
import { Temporal } from '../../../src/assistant/time';
import { createSimulator } from '../../../src/platform/simulator/simulator';
import { startBrowser } from './chromium';
import { serveWeb } from './serve';
import { clock } from './web-clock';
import { startStores } from './web-store';

let browser: Browser | undefined;
let stores: Awaited<ReturnType<typeof startStores>>;
let web: Awaited<ReturnType<typeof serveWeb>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  stores = await startStores();
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stores?.stop();
});

beforeEach(async () => {
  const onClock = (move: { advance_s: number } | { set: string }) => {
    if ('advance_s' in move) clock.advance(Temporal.Duration.from({ seconds: move.advance_s }));
    return clock.now().toString();
  };
  web = await serveWeb(stores.fresh(), { simulator: createSimulator({ clock, onClock }).control });
  page = await (browser as Browser).newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await page.close();
  await web.stop();
  expect(complaints).toEqual([]);
});

/** Opens the page and waits until it listens: its buttons are there before that. */
async function open(hash = ''): Promise<void> {
  await page.goto(`http://127.0.0.1:${web.port}/${hash}`);
  await page.locator('#person option').first().waitFor({ state: 'attached' });
}

const post = (text: string, ...labels: string[]) => {
  const message: Outgoing = { text, buttons: labels.map((label) => ({ label, value: `value of ${label}` })) };
  return web.channel.post('web:asha', message, text);
};
const bubbles = () => page.locator('.bubble p').allInnerTexts();

test('an empty conversation offers three things to try, and one press says it', async () => {
  await open();
  const examples = page.locator('#examples button');
  await examples.first().click();
  await page.locator('.mine').waitFor();
  expect(await examples.count()).toBe(3);
  expect(await page.locator('#welcome').isVisible()).toBe(false);
  expect(web.jobs[0]?.job).toMatchObject({ person: 'asha', text: 'book charger l5coqi tomorrow 3pm for an hour' });
});

test('Enter sends, Shift+Enter does not, and what is said stays text', async () => {
  await open();
  await page.locator('#text').fill('<b>start</b>');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('l5coqi');
  await page.keyboard.press('Enter');
  await page.locator('.mine').waitFor();
  expect(await bubbles()).toEqual(['<b>start</b>\nl5coqi']);
  expect(await page.locator('#text').inputValue()).toBe('');
});

test('an edit takes the place of what it replaces', async () => {
  const ref = await post('Asking l5coqi to start…');
  await post('Meanwhile.');
  await open();
  await page.getByText('Meanwhile.').waitFor();
  await web.channel.edit('web:asha', ref, { text: 'l5coqi is charging.', buttons: [] }, 'r2');
  await page.getByText('l5coqi is charging.').waitFor();
  expect(await bubbles()).toEqual(['l5coqi is charging.', 'Meanwhile.']);
});

test('only the newest buttons work, and the one pressed shows as chosen, after a reload too', async () => {
  await post('Booked.', 'Undo');
  await post('Which one?', 'Gate 1', 'Gate 2');
  await open();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Gate 2').click();
  await page.locator('.mine').waitFor();
  expect(web.jobs.map(({ job }) => job)).toMatchObject([{ kind: 'web', choice: 'value of Gate 2' }]);
  for (const look of ['at once', 'again']) {
    await button('✓ Gate 2').waitFor();
    expect([look, await page.locator('.choices button:enabled').count()]).toEqual([look, 0]);
    // What was not chosen is out of the way.
    expect([look, await page.locator('.choices button:visible').allInnerTexts()]).toEqual([look, ['✓ Gate 2']]);
    await page.reload();
  }
});

test('after a lost connection the conversation goes on, without gaps and doubles', async () => {
  await post('one');
  await open();
  await page.getByText('one').waitFor();
  web.dropStreams();
  await post('two');
  await page.getByText('two').waitFor();
  expect(await bubbles()).toEqual(['one', 'two']);
});

test('the address says who is speaking', async () => {
  await post('for Asha only');
  await open('#guest');
  await page.getByText('Three things to try').waitFor();
  expect(await page.locator('#person').inputValue()).toBe('guest');
  await page.locator('#person').selectOption('asha');
  await page.getByText('for Asha only').waitFor();
});

test('the chargers are live: a car comes, the clock moves', async () => {
  await open();
  const gate2 = page.locator('[data-device="3654e5"]');
  await gate2.getByText('Available (connectors 1 and 2)').waitFor();
  await gate2.getByRole('button', { name: 'Plug in at 3654e5, connector 2' }).click();
  await gate2.getByText('Available (connector 1)').waitFor();
  await gate2.getByText('2: Busy (car plugged in)').waitFor();
  await gate2.getByRole('button', { name: 'Unplug at 3654e5, connector 2' }).click();
  await gate2.getByText('Available (connectors 1 and 2)').waitFor();
  const before = await page.locator('#now').textContent();
  await page.getByRole('button', { name: '+1 h' }).click();
  await page
    .locator('#now')
    .and(page.locator(`:not(:text-is("${before}"))`))
    .waitFor();
});

test('on a phone one of the two is seen at a time, and nothing sticks out', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open();
  await page.getByRole('button', { name: 'Chargers', exact: true }).click();
  await page.locator('[data-device="l5coqi"]').waitFor();
  expect(await page.locator('#composer').isVisible()).toBe(false);
  expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
});

test('with a real platform there is no site beside the chat', async () => {
  await page.route('**/simulator/**', (route) => route.fulfill({ status: 404, body: '{}' }));
  await open();
  await page.getByText('Three things to try').waitFor();
  expect(await page.locator('#site').isVisible()).toBe(false);
  expect(await page.locator('#views').isVisible()).toBe(false);
});

test('an address in the words is a link, that of a map by its name, and nothing else is', async () => {
  const map = 'https://www.google.com/maps/search/?api=1&query=12.9719,77.6412';
  await post(`Gate 1 <i>\n  ${map}\n  https://example.com/a javascript:alert(1)`);
  await open();
  const links = page.locator('.bubble p a');
  await links.first().waitFor();
  expect(
    await links.evaluateAll((all) =>
      all.map((each) => [each.textContent, each.getAttribute('href'), each.getAttribute('rel')]),
    ),
  ).toEqual([
    ['Google Maps ↗', map, 'noopener noreferrer'],
    ['https://example.com/a', 'https://example.com/a', 'noopener noreferrer'],
  ]);
});

test('a picture is shown with its words, a file can be saved, speech can be played', async () => {
  await web.channel.post(
    'web:asha',
    {
      text: 'Your charges this week',
      buttons: [],
      picture: {
        alt: 'Energy by day: Monday 4 kWh',
        svg: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120"/></svg>',
        png: new Uint8Array(),
      },
      file: { name: 'charges.csv', mimeType: 'text/csv', bytes: Buffer.from('day,kWh') },
      recording: { mimeType: 'audio/ogg', bytes: Buffer.from('OggS') },
    },
    'r1',
  );
  await open();
  const picture = page.getByAltText('Energy by day: Monday 4 kWh');
  await picture.waitFor();
  const drawn = "(async (image) => (await image.decode(), image.naturalWidth))(document.querySelector('.bubble img'))";
  expect(await page.evaluate(drawn)).toBe(320);
  expect(await page.locator('.bubble audio').count()).toBe(1);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'charges.csv' }).click();
  expect((await saving).suggestedFilename()).toBe('charges.csv');
});

const microphone = () => page.locator('#microphone');

describe('the microphone', () => {
  const recorded = async () => {
    const job = web.jobs[0]?.job;
    const recording = job?.kind === 'web' && job.audio !== undefined && (await web.recordings.read(job.audio));
    return typeof recording === 'object' ? Buffer.from(recording.bytes) : Buffer.alloc(0);
  };

  test('records from one press to the next, by keyboard too, and sends WAV at 16 kHz', async () => {
    await open();
    await microphone().focus();
    await page.keyboard.press('Enter');
    await page.locator('#microphone[aria-pressed="true"]').waitFor();
    await page.getByText('Recording. Press again to send').waitFor();
    await page.locator('#recorded', { hasText: '0:01' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.mine').waitFor();
    const wav = await recorded();
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect([wav.readUInt16LE(20), wav.readUInt16LE(22), wav.readUInt32LE(24), wav.readUInt16LE(34)]).toEqual([
      1, 1, 16_000, 16,
    ]);
    expect(wav.length).toBeGreaterThan(16_000);
    expect(wav.subarray(44).some((byte) => byte !== 0)).toBe(true);
    expect(await microphone().getAttribute('aria-pressed')).toBe('false');
  });

  test('Escape throws away what was recorded', async () => {
    await open();
    await microphone().click();
    await page.locator('#microphone[aria-pressed="true"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#microphone[aria-pressed="false"]').waitFor();
    await page.locator('#text').fill('help');
    await page.keyboard.press('Enter');
    await page.locator('.mine').waitFor();
    expect(web.jobs.map(({ job }) => job)).toMatchObject([{ text: 'help' }]);
  });

  test.each([
    ['NotAllowedError', 'This page may not use the microphone. Allow it in the browser, or write instead.'],
    ['NotFoundError', 'No microphone was found. Please write instead.'],
    ['AbortError', 'The microphone does not work just now. Please write instead.'],
  ])('where the browser answers %s, a sentence says what to do', async (name, sentence) => {
    await page.addInitScript(
      `navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', '${name}'); }`,
    );
    await open();
    await microphone().click();
    await page.getByText(sentence).waitFor();
    expect(await microphone().isEnabled()).toBe(true);
  });
});

test('what is newest is in view, also where speech and pictures come before it, and on a phone nothing sticks out', async () => {
  const recording = { mimeType: 'audio/ogg', bytes: Buffer.from('OggS') };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600"/></svg>';
  const picture = { alt: 'Energy by day', svg, png: new Uint8Array() };
  for (let count = 1; count <= 6; count++) {
    await web.channel.post('web:asha', { text: `message ${count}`, buttons: [], recording, picture }, `r${count}`);
  }
  await post('the newest', 'Yes', 'No');
  await page.setViewportSize({ width: 360, height: 640 });
  await open();
  await page.getByRole('button', { name: 'No', exact: true }).waitFor();
  await page.waitForFunction("[...document.querySelectorAll('.bubble img')].every((image) => image.complete)");
  await page.waitForFunction("document.querySelector('.choices').getBoundingClientRect().bottom <= innerHeight");
  await microphone().click();
  await page.locator('#recorded', { hasText: '0:01' }).waitFor();
  expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
  expect(
    await page
      .getByRole('button', { name: 'Send', exact: true })
      .evaluate((send) => send.getBoundingClientRect().right <= 360),
  ).toBe(true);
});

test('a position is shared by a press, where it was asked for', async () => {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 12.97, longitude: 77.59 });
  await web.channel.post('web:asha', { text: 'Where are you?', buttons: [], askLocation: true }, 'r1');
  await open();
  await page.getByRole('button', { name: 'Share where I am' }).click();
  await page.locator('.mine').waitFor();
  expect(web.jobs[0]?.job).toMatchObject({ location: [12.97, 77.59] });
});

test('where the browser does not tell where it is, a sentence says what to do', async () => {
  await web.channel.post('web:asha', { text: 'Where are you?', buttons: [], askLocation: true }, 'r1');
  await open();
  await page.getByRole('button', { name: 'Share where I am' }).click();
  await page.getByText('The browser does not tell where you are. Please write the name of the place.').waitFor();
});
