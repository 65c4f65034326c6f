import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../channels/web/chromium';
import { type LocalProgram, startProgram } from '../helpers/local-program';

let browser: Browser;
let program: LocalProgram;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, program] = await Promise.all([startBrowser(), startProgram()]);
  await program.reset();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${program.url}/#asha`);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await program.stop();
});
afterEach(() => expect(complaints).toEqual([]));

async function type(text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.keyboard.press('Enter');
}

const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
const shows = (text: string) => page.locator('.theirs .bubble p').getByText(text).last().waitFor();

test('books by typing and by pressing a button', async () => {
  await type('book l5coqi tomorrow at 3pm');
  await shows('For how long?');
  await press('1 hour');
  await shows('Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).');
  expect(await program.orders()).toEqual([
    [
      '/booking/createBooking',
      expect.objectContaining({ device_id: 'l5coqi', user_id: '919900000001', duration: 3600 }),
    ],
  ]);
});

test('charges, and the message that asked the charger becomes the outcome', async () => {
  await type('start charging on l5coqi for 2 hours');
  await shows("Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done.");
  expect(await page.getByText('Asking Gate 1').count()).toBe(0);
  await page.locator('[data-device="l5coqi"]').getByText('Asha').first().waitFor();
  expect(await program.log('/startTransaction')).toHaveLength(1);
});

test('moves the clock and sees that the charge has ended', async () => {
  await press('+2 h');
  await shows(
    'Your charge on Gate 1 (l5coqi) has ended: the time is up. 6.6 kWh in 2 hours, until 12:00 pm IST. Cost: ₹66.',
  );
  expect((await program.orders()).map(([path]) => path)).toEqual(['/booking/createBooking', '/startTransaction']);
});

test('takes the booking back by a press', async () => {
  await type('what have I booked?');
  await shows('You have booked:');
  await page.getByRole('button', { name: 'Cancel it', exact: true }).last().click();
  await shows('Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.');
  expect((await program.orders()).at(-1)).toEqual(['/booking/cancelBooking', { booking_id: 'bk1001' }]);
});
