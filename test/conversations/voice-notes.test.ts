import { conversations } from '../../conversations';
import { epoch, type LocalProgram, startProgram } from '../helpers/local-program';
import { createWrittenVoice, heardAs, recordingOf, type WrittenVoice } from '../helpers/written-voice';

let program: LocalProgram;
let voice: WrittenVoice;

beforeAll(async () => {
  voice = createWrittenVoice();
  program = await startProgram({}, { voice });
});
afterAll(() => program.stop());
beforeEach(async () => {
  await program.reset();
  voice.hints.length = 0;
  voice.spoken.length = 0;
});

const BOOKING = 'book charger l five c o q i tomorrow three pm for an hour';
const booked = [
  '/booking/createBooking',
  expect.objectContaining({ device_id: 'l5coqi', start_time: epoch('2027-02-09T15:00:00+05:30'), duration: 3600 }),
];

describe('a spoken order', () => {
  test('is read back with its charger and values, and done after a spoken yes', async () => {
    const driver = program.driver();
    expect(await driver.speaks(recordingOf(BOOKING))).toMatchObject({
      text: `I heard: "${BOOKING}"\nBook Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?`,
      buttons: ['Yes', 'No'],
    });
    expect(await program.orders()).toEqual([]);
    expect((await driver.speaks(recordingOf('yes'))).text).toContain(
      'I heard: "yes"\nBooked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).',
    );
    expect(await program.orders()).toEqual([booked]);
  });

  test('is dropped by a spoken no', async () => {
    const driver = program.driver();
    await driver.speaks(recordingOf(BOOKING));
    expect((await driver.speaks(recordingOf('no'))).text).toBe(
      'I heard: "no"\nAll right, I will leave it. Nothing has been changed.',
    );
    await driver.speaks(recordingOf('yes'));
    expect(await program.orders()).toEqual([]);
  });

  test('is done by the button too, and by haan', async () => {
    const [one, two] = [program.driver(), program.driver()];
    await one.speaks(recordingOf(BOOKING));
    expect((await one.presses('Yes')).text).toContain('Booked for you');
    await two.speaks(recordingOf('start charging on gate two for two hours'));
    expect((await two.speaks(recordingOf('haan'))).text).toContain('onnector');
    expect((await two.presses('Connector 1')).text).toContain('Gate 2 (3654e5)');
    await program.settle();
    expect((await program.orders()).map(([path]) => path)).toEqual(['/booking/createBooking', '/startTransaction']);
  });

  test('is read back even where what was missing is written or pressed', async () => {
    const driver = program.driver();
    expect((await driver.speaks(recordingOf('book gate one tomorrow at three pm'))).text).toContain('For how long?');
    expect((await driver.says('an hour')).text).toBe('Book Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?');
    expect(await program.orders()).toEqual([]);
    expect((await driver.says('yes')).text).toContain('Booked for you');
  });

  test('that is changed by voice is read back again', async () => {
    const driver = program.driver();
    await driver.speaks(recordingOf(BOOKING));
    expect((await driver.speaks(recordingOf('no, four pm'))).text).toContain(
      'Book Gate 1 (l5coqi), Tue 9 Feb, 4:00 pm to 5:00 pm IST?',
    );
    expect(await program.orders()).toEqual([]);
  });

  test('to a charger is announced with what was heard, and its outcome takes that place', async () => {
    const driver = program.driver();
    expect((await driver.speaks(recordingOf('start charging on gate one for two hours'))).text).toContain(
      '\nStart charging on Gate 1 (l5coqi) for 2 hours, until 12:00 pm IST?',
    );
    expect((await driver.speaks(recordingOf('yes'))).text).toContain('I heard: "yes"\nAsking Gate 1 (l5coqi) to start');
    expect((await driver.hears()).text).toMatch(/^Gate 1 \(l5coqi\) is charging/);
  });

  test.each([
    ['cancel my booking', 'Cancel this: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?'],
    [
      'move my booking to five pm',
      'Move your booking to Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 6:00 pm IST (now it is Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST)?',
    ],
  ])('to "%s" says which one', async (words, question) => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    const before = await program.orders();
    expect((await driver.speaks(recordingOf(words))).text).toContain(question);
    expect(await program.orders()).toEqual(before);
  });

  test('to stop says which charger', async () => {
    const driver = program.driver();
    await driver.says('start charging on l5coqi for 1 hour');
    await driver.hears();
    expect((await driver.speaks(recordingOf('stop charging'))).text).toContain('Stop charging on Gate 1 (l5coqi)?');
    expect(await program.orders()).toHaveLength(1);
  });

  test('with nothing to do is answered at once', async () => {
    expect((await program.driver().speaks(recordingOf('stop charging'))).text).toContain(
      'You have no charge running, so there is nothing to stop.',
    );
  });

  test('of an operator says its impact and asks, as ever', async () => {
    const meera = program.as('meera');
    expect((await meera.speaks(recordingOf('disable gate one'))).text).toContain(
      'Shall I take Gate 1 (l5coqi) out of service?',
    );
    await meera.says('no');
  });
});

test('everything that acts can say what it would do', () => {
  const mute = conversations.filter(({ acts, describe, confirm }) => acts && !describe && !confirm);
  expect(mute.map(({ name }) => name)).toEqual([]);
});

test('a question is answered at once, with what was heard before it', async () => {
  expect((await program.driver().speaks(recordingOf('is gate one free'))).text).toMatch(
    /^I heard: "is gate one free"\nGate 1 \(l5coqi\): available\./,
  );
});

describe('what may have been something else', () => {
  test('is asked about before a question is answered', async () => {
    const driver = program.driver();
    const asked = await driver.speaks(recordingOf('is gate one free', { sure: false }));
    expect(asked.text).toBe('I heard: "is gate one free"\nDid you say: "is gate one free"?');
    expect(asked.buttons).toEqual(['Yes', 'No']);
    expect((await driver.presses('Yes')).text).toContain('Gate 1 (l5coqi): available.');
  });

  test('is no yes', async () => {
    const driver = program.driver();
    await driver.speaks(recordingOf(BOOKING));
    const again = await driver.speaks(recordingOf('yes', { sure: false }));
    expect(again.text).toBe('I heard: "yes"\nBook Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?');
    expect(await program.orders()).toEqual([]);
    await driver.presses('Yes');
    expect(await program.orders()).toEqual([booked]);
  });

  test('is read back where it is an order', async () => {
    expect((await program.driver().speaks(recordingOf(BOOKING, { sure: false }))).text).toContain(
      'Book Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?',
    );
  });
});

describe('chargers that sound alike', () => {
  const alike = { alike: ['3pt6d3'] };

  test('are told apart by button before anything else', async () => {
    const driver = program.driver();
    const asked = await driver.speaks(recordingOf(BOOKING, alike));
    expect(asked.text).toContain('\nThese sound alike: Gate 1 (l5coqi) or Tower A (3pt6d3). Which one do you mean?');
    expect(asked.buttons).toEqual(['Gate 1 (l5coqi)', 'Tower A (3pt6d3)']);
    expect((await driver.presses('Tower A (3pt6d3)')).text).toBe(
      'Book Tower A (3pt6d3), Tue 9 Feb, 3:00 pm to 4:00 pm IST?',
    );
    expect(await program.orders()).toEqual([]);
  });

  test('are told apart by their place, for questions too', async () => {
    const driver = program.driver();
    await driver.speaks(recordingOf('is l five c o q i free', alike));
    expect((await driver.speaks(recordingOf('the second one'))).text).toContain('Tower A (3pt6d3)');
  });

  test('are no matter where no charger was named', async () => {
    const told = await program.driver().speaks(recordingOf('which chargers are free now', alike));
    expect(told.text).not.toContain('sound alike');
  });
});

describe('where nothing was heard', () => {
  test.each([
    ['too_large', 'That recording is too large for me'],
    ['too_long', 'That recording is longer than a minute'],
    ['unreadable', 'I cannot read that kind of recording'],
    ['no_speech', 'I heard nobody speak'],
    ['not_a_command', 'I did not catch that'],
    ['unavailable', 'I cannot listen just now'],
  ] as const)('%s is said, and what to do next', async (why, sentence) => {
    const told = await program.driver().speaks(heardAs({ heard: 'nothing', why }));
    expect(told.text).toContain(sentence);
    expect(told.text).toMatch(/nothing has been done\. Please/);
  });

  test('silence is no command', async () => {
    expect((await program.driver().speaks(recordingOf('  '))).text).toContain('I heard nobody speak');
  });

  test('the question that was open stays open', async () => {
    const driver = program.driver();
    await driver.speaks(recordingOf(BOOKING));
    await driver.speaks(heardAs({ heard: 'nothing', why: 'not_a_command' }));
    expect((await driver.speaks(recordingOf('yes'))).text).toContain('Booked for you');
  });
});

test('the words are Hindi where Hindi was heard, and no order of the other language is lost', async () => {
  const driver = program.driver();
  expect((await driver.speaks(recordingOf('kal teen baje ek ghante ke liye l5coqi book karo'))).text).toMatch(
    /^Maine suna: "kal teen baje.*"\nGate 1 \(l5coqi\) book karna, .*: theek hai\?$/,
  );
});

test('the chargers that were spoken of, then those ordered, are heard first', async () => {
  const driver = program.driver();
  await driver.says('book ggw52e tomorrow 3pm for an hour');
  await driver.says('is 2kdpzr free?');
  await driver.speaks(recordingOf('is gate one free'));
  const { locale, devices } = voice.hints[0] ?? { devices: [] };
  expect(locale).toBe('en-IN');
  expect(devices.slice(0, 2).map(({ device_id }) => device_id)).toEqual(['2kdpzr', 'ggw52e']);
  expect(devices).toHaveLength(8);
});

describe('answers aloud', () => {
  test('are offered once, switched on by the button, and off again', async () => {
    const driver = program.driver();
    const first = await driver.speaks(recordingOf('is gate one free'));
    expect(first.buttons).toContain('Answer me by voice too');
    expect(first.audio).toBeUndefined();
    expect((await driver.speaks(recordingOf('is gate one free'))).buttons).not.toContain('Answer me by voice too');
    await driver.presses('Answer me by voice too');
    const aloud = await driver.speaks(recordingOf('is gate one free'));
    const sound = await fetch(`${program.url}${aloud.audio}`);
    expect(sound.headers.get('content-type')).toBe('audio/ogg');
    expect(await sound.text()).toMatch(/^OggS Gate 1: available\./);
    await driver.says('/settings');
    await driver.presses('Only in writing');
    expect((await driver.speaks(recordingOf('is gate one free'))).audio).toBeUndefined();
  });

  test('are given to voice notes only, and to what becomes of them', async () => {
    const driver = program.driver();
    await driver.says('/settings');
    await driver.presses('Answer me by voice too');
    expect((await driver.says('is gate one free')).audio).toBeUndefined();
    expect((await driver.speaks(recordingOf(BOOKING))).audio).toBeDefined();
    const done = await driver.speaks(recordingOf('yes'));
    expect(done.audio).toBeDefined();
    expect(voice.spoken.at(-1)).toMatchObject({
      language: 'en',
      text: expect.stringMatching(/^Booked for you: Gate 1, /),
    });
  });
});
