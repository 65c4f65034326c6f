import { whatsWrong } from '../../conversations/whats-wrong';
import { Temporal } from '../../src/assistant/time';
import { type LocalProgram, startProgram } from '../helpers/local-program';

const MONDAY = Temporal.ZonedDateTime.from('2027-02-08T10:00[Asia/Kolkata]');

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('everything that is wrong, in words, in every language', async () => {
  await program.device('l5coqi', { charge_state: 11 });
  await program.device('3654e5', { charge_state: 3 });
  await program.device('2kdpzr', { charge_state: 12 });
  const meera = program.as('meera');
  const { text, buttons } = await meera.says('any faults?');
  expect(text.split('\n')[0]).toBe('4 chargers have a problem just now:');
  expect(text).toContain('• Gate 1 (l5coqi): its emergency switch is pressed');
  expect(text).toContain('• Tower B (2kdpzr): it has no power');
  expect(text).toMatch(/• Visitor Parking \(vee9hn\): offline \(last online .*\)/);
  expect(text).toMatch(/• Gate 2 \(3654e5\): it has (a fault|been tampered with)/);
  expect(buttons).toEqual(['No more alerts']);
  expect((await meera.says('क्या गड़बड़ है?')).text).toContain('• Gate 1 (l5coqi): इमरजेंसी स्विच दबा है');
  expect((await meera.says('koi gadbad hai kya?')).text).toContain('• Tower B (2kdpzr): bijli nahi hai');
});

test("an operator's status of all chargers begins with what is wrong; a driver's is the list alone", async () => {
  await program.device('vee9hn', { network: true });
  await program.device('l5coqi', { charge_state: 8 });
  expect((await program.as('meera').says('status of all chargers')).text).toMatch(
    /^One charger has a problem just now:\n• Gate 1 \(l5coqi\): it has an earth fault\n\n\S/,
  );
  expect((await program.driver().says('status of all chargers')).text).not.toContain('problem');
});

test('nothing wrong', async () => {
  await program.device('vee9hn', { network: true });
  const driver = program.driver();
  expect(await driver.says("what's wrong?")).toMatchObject({
    text: 'All chargers are online, and none of them reports anything wrong.',
    buttons: [],
  });
});

test.each([
  'what is wrong?',
  "what's broken now",
  'any problems?',
  'is there anything wrong?',
  'which chargers are offline?',
  'show me the faults',
  '/faults',
  'koi gadbad hai?',
  'kaun sa charger kharab hai',
  'कौन सा चार्जर ख़राब है?',
  'कोई ख़राबी है क्या',
])('"%s" asks what is wrong', (text) => {
  expect(whatsWrong.command?.(text, MONDAY)).toEqual({ intent: 'whats_wrong', slots: {} });
});

test.each(['what is wrong with l5coqi?', 'is l5coqi broken?', 'l5coqi is offline', 'gate 2 kharab hai'])(
  '"%s" names a charger, and is a sentence',
  (text) => {
    expect(whatsWrong.command?.(text, MONDAY)).toBeUndefined();
  },
);
