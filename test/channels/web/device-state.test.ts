import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './chromium';
import { serveWeb } from './serve';
import { startStores } from './web-store';

let browser: Browser;
let stores: Awaited<ReturnType<typeof startStores>>;
let web: Awaited<ReturnType<typeof serveWeb>>;
let page: Page;

beforeAll(async () => {
  stores = await startStores();
  web = await serveWeb(stores.fresh());
  browser = await startBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${web.port}/`);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await stores?.stop();
});

/** What the page's own script makes of a device, as it came from the simulator. */
function wordsOf(device: Record<string, unknown>): Promise<string> {
  const body = { now: '2026-11-23T04:30:00Z', devices: [{ device_id: 'x', timestamp: 1_795_400_000, ...device }] };
  // As text: the tests' compiler would turn the browser's import into one of its own.
  return page.evaluate(`import('/page/read-site.js').then(({ readSite }) => {
    const { word, detail } = readSite(${JSON.stringify(body)}).devices[0].state;
    return detail ? word + ': ' + detail : word;
  })`);
}

const kazam = { protocol: 'kazam', network: true };
const ocpp = { protocol: 'ocpp', network: true };
const twin = (first: number, second: number) => ({
  connectors: [
    { connector_id: 0, charge_state: first },
    { connector_id: 1, charge_state: second },
  ],
});
const booking = { connector_id: 0, start_time: 1_795_408_000, duration: 3600, user_id: '1' };

test.each([
  ['an idle Kazam device', { ...kazam, charge_state: 0 }, 'Available'],
  ['a busy one', { ...kazam, charge_state: 2 }, 'Busy: charging'],
  ['a disabled one', { ...kazam, charge_state: 1 }, 'Not available: disabled'],
  ['one with an earth fault', { ...kazam, charge_state: 8 }, 'Not available: earth fault'],
  ['an unknown code', { ...kazam, charge_state: 77 }, 'Not available: unknown state'],
  [
    'idle and offline',
    { ...kazam, network: false, charge_state: 0 },
    'Available via Bluetooth: last online at 7:43 am',
  ],
  ['busy and offline', { ...kazam, network: false, charge_state: 2 }, 'Busy: charging'],
  [
    'in error and offline',
    { ...kazam, network: false, charge_state: 12 },
    'Not available: no mains, last online at 7:43 am',
  ],
  ['an idle OCPP device', { ...ocpp, charge_state: 0 }, 'Available'],
  ['preparing', { ...ocpp, charge_state: 9 }, 'Busy: car plugged in'],
  ['finishing', { ...ocpp, charge_state: 13 }, 'Busy: finishing'],
  ['the same number, another meaning', { ...ocpp, charge_state: 3 }, 'Not available: fault'],
  ['OCPP offline', { ...ocpp, network: false, charge_state: 0 }, 'Not available: offline, last online at 7:43 am'],
  ['both connectors free', { ...ocpp, ...twin(0, 0) }, 'Available: connectors 1 and 2'],
  ['one of two free', { ...ocpp, ...twin(2, 0) }, 'Available: connector 2'],
  ['both busy', { ...ocpp, ...twin(2, 9) }, 'Busy'],
  ['both out of order', { ...ocpp, ...twin(3, 3) }, 'Not available: fault'],
  ['booked now', { ...kazam, charge_state: 0, bookings: [booking] }, 'Busy: booked between 9:56 am and 10:56 am'],
  ['one connector booked now', { ...ocpp, ...twin(0, 0), bookings: [booking] }, 'Available: connector 2'],
  ['nothing but an id', {}, 'Not available: unknown state'],
])('%s', async (_, device, words) => {
  expect(await wordsOf(device)).toBe(words);
});
