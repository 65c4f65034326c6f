import { render as renderForSlack } from '../../src/channels/slack/render';
import { render as renderForTelegram } from '../../src/channels/telegram/render';
import type { SimulatedDevice, Site } from '../../src/platform/simulator/site';
import type { LocalProgram } from '../helpers/local-program';
import { startProgramOn } from '../helpers/other-site';
import type { Told } from '../helpers/speaker';

const CHARGERS = 1000;

/** A thousand chargers, of them the first the usual Gate 1, the others bays. */
function thousand(site: Site): Site {
  const [first] = site.devices;
  const bay = (index: number): SimulatedDevice | undefined =>
    first && {
      ...first,
      deviceId: `b${String(index).padStart(5, '0')}`,
      name: `Bay ${index}`,
      location: [12 + index / 1000, 77 + index / 1000],
      connectors: first.connectors.map((connector) => ({ ...connector, car: null, charge: null })),
    };
  const bays = Array.from({ length: CHARGERS }, (_, index) => bay(index + 1)).filter((each) => each !== undefined);
  return { ...site, devices: bays, ended: [] };
}

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgramOn(thousand);
});
afterAll(() => program.stop());

/** What the chats would get of it is what was said, whole. */
function fits({ text, buttons }: Told): void {
  const message = { text, buttons: buttons.map((label, index) => ({ label, value: `value.${index}` })) };
  expect(renderForTelegram(message, 1).text).toBe(text);
  expect(renderForSlack(message).text.length).toBeLessThanOrEqual(3000);
  expect(renderForSlack(message).text).not.toMatch(/…$/);
}

test('one of a thousand is found by its name, by its id, and in Hindi', async () => {
  const driver = program.driver();
  expect((await driver.says('is bay 734 free?')).text).toBe('Bay 734 (b00734): available. ₹10 per kWh.');
  expect((await driver.says('is b00951 free?')).text).toBe('Bay 951 (b00951): available. ₹10 per kWh.');
  expect((await program.driver().says('bay 77 khaali hai kya?')).text).toContain('Bay 77 (b00077): free hai');
  expect((await program.driver().says('book bay 1000 tomorrow 3pm for an hour')).text).toContain(
    'Booked for you: Bay 1000 (b01000), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).',
  );
});

test.each([
  'status of all chargers',
  'which chargers are free now?',
  'is anything free tomorrow at 5pm?',
  'book a charger tomorrow 5pm for an hour',
  'what have I booked?',
  'help',
])('%s: said in a message that fits every chat, with what was left out', async (text) => {
  const told = await program.driver().says(text);
  fits(told);
  if (text.startsWith('status') || text.startsWith('which')) expect(told.text).toMatch(/\nand 988 more; ask for one/);
  if (text.startsWith('is anything')) expect(told.text).toMatch(/: Bay 1, .*, Bay 12 and more\.$/);
});

test('a question about any of them asks the platform for a few, not for all', async () => {
  const before = (await program.log('/booking/getBookings')).length;
  await program.driver().says('is anything free tomorrow at 5pm?');
  await program.driver().says('which chargers are free now?');
  expect((await program.log('/booking/getBookings')).length - before).toBeLessThanOrEqual(16 + 48);
});

test('an operator is offered four hundred at a time, and told of the rest; the other lists of operators fit too', async () => {
  const meera = program.as('meera');
  const asked = await meera.says('disable all chargers');
  fits(asked);
  expect(asked.text).toContain('I can ask 400 at a time; 600 would be left for the next.');
  expect(asked.text).toContain('Bay 1 (b00001)');
  expect(asked.text).toContain('Bay 12 (b00012) and 388 more out of service?');
  await meera.presses('No');
  fits(await meera.says('uptime of all chargers last week'));
  fits(await meera.says('what is wrong?'));
});
