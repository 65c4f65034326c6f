import { conversations } from '../../conversations';
import { languageNamed, zoneNamed } from '../../conversations/parts/setting-names';
import { Temporal } from '../../src/assistant/time';
import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('help leads to the settings, which say how they stand and what can be changed', async () => {
  const driver = program.driver();
  expect((await driver.says('help')).buttons).toEqual(['Everything I can do', 'Settings']);
  expect(await driver.presses('Settings')).toMatchObject({
    text: 'Your settings:\n• Language: English\n• Time zone: India (10:00 am IST)\n• Voice notes are answered in writing only',
    buttons: ['हिन्दी', 'Hinglish', 'Other time zone', 'Answer me by voice too'],
  });
});

test('a chosen language is spoken where the words show none, at once and later', async () => {
  const driver = program.driver();
  await driver.says('/settings');
  expect((await driver.presses('हिन्दी')).text).toBe(
    'ठीक है, अब से हिन्दी में। आप अंग्रेज़ी या Hinglish में लिखेंगे तो मैं उसी में जवाब दूँगा।',
  );
  expect((await driver.says('/settings')).text).toContain('आपकी सेटिंग:\n• भाषा: हिन्दी');
  expect((await driver.says('is l5coqi free?')).text).toContain('Gate 1 (l5coqi): available');
  await driver.says('/language english');
  expect((await driver.says('/settings')).text).toContain('Your settings:\n• Language: English');
});

test('a chosen time zone is that of every time said from then on', async () => {
  const driver = program.driver();
  await driver.says('/settings');
  const zones = await driver.presses('Other time zone');
  expect(zones.buttons).toEqual(['India', 'Dubai', 'Singapore', 'London', 'New York']);
  expect((await driver.presses('Dubai')).text).toBe(
    'All right, from now on I give times in Dubai time: it is 8:30 am GST there.',
  );
  expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toContain('3:00 pm to 4:00 pm GST');
  expect(await program.orders()).toEqual([
    ['/booking/createBooking', expect.objectContaining({ start_time: Date.parse('2027-02-09T15:00:00+04:00') / 1000 })],
  ]);
});

test('spoken replies are switched on and off again', async () => {
  const driver = program.driver();
  await driver.says('/settings');
  expect((await driver.presses('Answer me by voice too')).text).toContain(
    'I will answer your voice notes by voice too',
  );
  expect((await driver.presses('Settings')).buttons).toContain('Only in writing');
  expect((await driver.presses('Only in writing')).text).toBe(
    'All right, I will answer your voice notes in writing only.',
  );
});

test('settings in between leave an open question open', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow at 3pm');
  expect((await driver.says('/settings')).buttons).toContain('Other time zone');
  expect((await driver.says('an hour')).text).toContain('Booked for you: Gate 1 (l5coqi)');
});

const MONDAY = Temporal.ZonedDateTime.from('2027-02-08T10:00[Asia/Kolkata]');

const command = conversations.find(({ intent }) => intent === 'settings')?.command ?? (() => undefined);

test.each([
  ['/settings', {}],
  ['Settings', {}],
  ['/language', {}],
  ['/language hindi', { setting: { language: 'hi' } }],
  ['language english', { setting: { language: 'en' } }],
  ['/timezone', { setting: 'timezones' }],
  ['/timezone new york', { setting: { timezone: 'America/New_York' } }],
  ['timezone Europe/Berlin', { setting: { timezone: 'Europe/Berlin' } }],
  ['/timezone nowhere', { setting: 'timezones' }],
])('"%s" is a command', (text, slots) => {
  expect(command(text, MONDAY)).toEqual({ intent: 'settings', slots });
});

test.each(['show my settings for l5coqi', 'language of the charger', 'timezone nowhere', 'settings l5coqi', 'book it'])(
  '"%s" is no command',
  (text) => {
    expect(command(text, MONDAY)).toBeUndefined();
  },
);

test('names stand for languages and zones, and nothing else does', () => {
  expect([languageNamed('हिंदी'), languageNamed('tamil')]).toEqual(['hi', undefined]);
  expect([zoneNamed('india'), zoneNamed('Asia/Tokyo'), zoneNamed('mars')]).toEqual([
    'Asia/Kolkata',
    'Asia/Tokyo',
    undefined,
  ]);
});

test.each([
  ['English please', 'All right, English it is.'],
  ['speak to me in hindi', 'ठीक है, अब से हिन्दी में।'],
  ['hindi mein bolo', 'ठीक है, अब से हिन्दी में।'],
  ['हिंदी में बोलो', 'ठीक है, अब से हिन्दी में।'],
  ['अंग्रेज़ी में जवाब दीजिए', 'All right, English it is.'],
  ['Hinglish', 'Theek hai, ab se Hinglish mein.'],
  ['change my timezone to new york', 'All right, from now on I give times in New York time'],
  ['back to india time', 'All right, from now on I give times in India time'],
])('"%s" is a wish', async (said, text) => {
  expect((await program.driver().says(said)).text).toContain(text);
});

test('whoever spoke Hinglish is answered in it where a few words show no language', async () => {
  const driver = program.driver();
  await driver.says('gate 1 kal book karo');
  expect((await driver.says('ruk jao')).text).toBe('Theek hai, rehne diya. Kuch nahi badla hai.');
});
