import { type LocalProgram, startProgram } from '../helpers/local-program';
import { startProgramOn } from '../helpers/other-site';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const SILENT =
  'The charging platform is not answering just now. Nothing has been changed. Please try again in a minute.';
const BUSY = 'The charging platform is very busy just now. Nothing has been changed. Please try again in a minute.';
const REFUSES =
  'The charging platform is refusing our requests just now. Nothing has been changed. Please try again later.';
const OPEN = 'That is not confirmed yet. I will keep checking and tell you here.';

const GARBAGE = { status: 200, body: '<html>502</html>' };
const CUT = { drop: 'before' };
const LOST = { drop: 'after' };

/** What nobody should ever read: a code, a class name, an address. */
const CODES = /\b(4\d\d|5\d\d)\b|Error|http|undefined|null|\{|ECONN/;

test('before the site was ever read, its silence is told, not taken for unknown chargers', async () => {
  const silent = { path: '/getDeviceState', times: 300, drop: 'before' as const };
  const fresh = await startProgramOn((site) => ({ ...site, faults: [silent] }));
  const driver = fresh.driver();
  expect((await driver.says('is l5coqi free?')).text).toBe(SILENT);
  expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toBe(SILENT);
  expect((await driver.says('show me ccs chargers')).text).toBe(SILENT);
  expect((await driver.says('help')).text).toContain('You can say things like:');
  expect(await fresh.orders()).toEqual([]);
  await fresh.stop();
});

describe('a read that fails', () => {
  test.each([
    ['401', { status: 401, body: { message: 'unauthorized' } }, REFUSES],
    ['429', { status: 429, body: {} }, BUSY],
    ['500', { status: 500, body: { message: 'internal_error' } }, SILENT],
    ['garbage', GARBAGE, SILENT],
    ['a cut line', CUT, SILENT],
  ])('%s for as long as it is tried: a sentence, and nothing is changed', async (_, fault, sentence) => {
    const driver = program.driver();
    await driver.says('which chargers are free now?');
    await program.fault({ path: '/getDeviceState', times: 3, ...fault });
    expect((await driver.says('is l5coqi free?')).text).toBe(sentence);
    await program.fault({ path: '/getDeviceState', times: 1, delay_ms: 0 });
    await program.reset();
    expect((await driver.says('is l5coqi free?')).text).toBe('Gate 1 (l5coqi): available. ₹10 per kWh.');
    expect(await program.orders()).toEqual([]);
  });

  test('404: the platform does not know it any more', async () => {
    await program.driver().says('which chargers are free now?');
    await program.fault({ path: '/getDeviceState', times: 1, status: 404, body: { message: 'not_found' } });
    expect((await program.driver().says('is l5coqi free?')).text).toBe(
      'The charging platform does not know Gate 1 (l5coqi) any more.',
    );
  });

  test.each([
    ['429', { status: 429, body: {} }],
    ['500', { status: 500, body: {} }],
    ['garbage', GARBAGE],
    ['a cut line', CUT],
  ])('%s once: it is asked again, and nobody notices', async (_, fault) => {
    await program.fault({ path: '/getDeviceState', times: 1, ...fault });
    expect((await program.driver().says('is l5coqi free?')).text).toBe('Gate 1 (l5coqi): available. ₹10 per kWh.');
  });

  test('a price that cannot be read is left out, and the rest is told', async () => {
    await program.fault({ path: '/getTariffDetails', times: 9, status: 401, body: {} });
    const driver = program.driver();
    expect((await driver.says('is l5coqi free?')).text).toBe('Gate 1 (l5coqi): available.');
    expect((await driver.says('how much does l5coqi cost?')).text).toBe(
      "I do not know the price of Gate 1 (l5coqi). Please ask the site's operator before you charge.",
    );
  });

  test('rupees without a price are not charged', async () => {
    await program.fault({ path: '/getTariffDetails', times: 9, status: 401, body: {} });
    expect((await program.driver().says('charge 200 rupees on l5coqi')).text).toBe(
      'I do not know the price here, so I cannot charge by rupees. How long, or how many units should it be?',
    );
    expect(await program.orders()).toEqual([]);
  });

  test('a failing look at the bookings books nothing', async () => {
    await program.fault({ path: '/booking/getBookings', times: 30, status: 401, body: {} });
    const driver = program.driver();
    expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toBe(REFUSES);
    expect(await program.orders()).toEqual([]);
    await program.reset();
    expect((await program.driver().says('book l5coqi tomorrow 3pm for an hour')).text).toContain('Booked for you');
  });
});

/** Follows an order to its end and says how often it was sent and what was told last. */
async function follow(driver: Speaker, path: string, minutes = 2) {
  await program.clock({ advance_s: minutes * 60 });
  const told = [];
  while ((await driver.unheard()).length > 0) told.push((await driver.hears()).text);
  return { sent: (await program.log(path)).length, last: told.at(-1) };
}

describe('createBooking', () => {
  const BOOKED = 'Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).';
  const FAILED =
    'I could not book Gate 1 (l5coqi) for Tue 9 Feb, 3:00 pm to 4:00 pm IST: the charging platform did not take it. You have no booking there. Please try again in a minute.';
  const LOST_IT =
    'Somebody was faster: Gate 1 (l5coqi) is taken Tue 9 Feb, 3:00 pm to 4:00 pm IST. You have no booking there.';

  test.each([
    ['401', { status: 401, body: {} }, FAILED],
    ['404', { status: 404, body: { message: 'not_found' } }, FAILED],
    ['409', { status: 409, body: { message: 'booking_exists' } }, LOST_IT],
    ['429', { status: 429, body: {} }, FAILED],
    ['an answer that is lost', LOST, BOOKED],
  ])('%s is told at once, and sent once', async (_, fault, sentence) => {
    await program.fault({ path: '/booking/createBooking', times: 1, ...fault });
    const driver = program.driver();
    expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toContain(sentence);
    expect(await follow(driver, '/booking/createBooking')).toEqual({ sent: 1, last: undefined });
    const held = await driver.says('what have I booked?');
    expect(held.text.startsWith('You have booked:')).toBe(sentence === BOOKED);
  });

  test.each([
    ['500', { status: 500, body: {} }],
    ['garbage', GARBAGE],
    ['a cut line', CUT],
  ])('%s is not confirmed yet, then told, and sent once', async (_, fault) => {
    await program.fault({ path: '/booking/createBooking', times: 1, ...fault });
    const driver = program.driver();
    expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toBe(OPEN);
    expect(await follow(driver, '/booking/createBooking', 3)).toEqual({ sent: 1, last: FAILED });
  });

  test('where even the look afterwards fails, the truth follows when it can be read', async () => {
    // Has what was booked elsewhere read, which then serves everybody for ten seconds.
    await program.driver().says('book 3654e5 tomorrow 6pm for an hour');
    await program.fault({ path: '/booking/getBookings', times: 2, delay_ms: 0 });
    await program.fault({ path: '/booking/getBookings', times: 3, status: 500, body: {} });
    await program.fault({ path: '/booking/createBooking', times: 1, drop: 'after' });
    const driver = program.driver();
    expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toBe(OPEN);
    const { sent, last } = await follow(driver, '/booking/createBooking');
    expect([sent, last]).toEqual([2, expect.stringContaining(BOOKED)]);
  });
});

describe('startTransaction', () => {
  const UNKNOWN =
    'Gate 1 (l5coqi) has not confirmed yet, so I cannot say whether it is charging. I will keep checking and tell you here; please do not start it again.';
  const no = (why: string) => `Gate 1 (l5coqi) did not start: ${why}. Nothing is to be paid.`;

  test.each([
    ['401', { status: 401, body: {} }, no('the charging platform is refusing our requests just now')],
    ['404', { status: 404, body: { message: 'not_found' } }, no('the charging platform does not know it')],
    ['409', { status: 409, body: { message: 'device_booked' } }, no('somebody has booked it for this time')],
    ['429', { status: 429, body: {} }, no('the charging platform is too busy just now; please try again in a minute')],
    ['an answer that is lost', LOST, 'Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66.'],
  ])('%s is told at once, and sent once', async (_, fault, sentence) => {
    await program.fault({ path: '/startTransaction', times: 1, ...fault });
    const driver = program.driver();
    const asking = await driver.says('start charging on l5coqi for 2 hours');
    const told = await driver.hears();
    expect(told.text).toContain(sentence);
    expect(told.replaces).toBe(asking.seq);
    expect(await follow(driver, '/startTransaction')).toEqual({ sent: 1, last: undefined });
  });

  test.each([
    ['500', { status: 500, body: {} }],
    ['garbage', GARBAGE],
    ['a cut line', CUT],
  ])(
    '%s is not confirmed yet; nothing has begun after a quarter of an hour, and it was sent once',
    async (_, fault) => {
      await program.fault({ path: '/startTransaction', times: 1, ...fault });
      const driver = program.driver();
      await driver.says('start charging on l5coqi for 2 hours');
      expect((await driver.hears()).text).toBe(UNKNOWN);
      expect(await follow(driver, '/startTransaction', 17)).toEqual({
        sent: 1,
        last: 'Gate 1 (l5coqi) did not start after all: no charge has begun and nothing is to be paid. You can try again.',
      });
    },
  );
});

describe('stopTransaction', () => {
  async function charging(): Promise<Speaker> {
    const driver = program.driver();
    await driver.says('start charging on l5coqi for 2 hours');
    await driver.hears();
    return driver;
  }
  const no = (why: string) =>
    `Gate 1 (l5coqi) was not stopped: ${why}. If it still runs, please try again or press its own stop button.`;

  test.each([
    ['401', { status: 401, body: {} }, no('the charging platform is refusing our requests just now')],
    ['409', { status: 409, body: { message: 'no_transaction' } }, no('the charging platform said no')],
    ['429', { status: 429, body: {} }, no('the charging platform is too busy just now; please try again in a minute')],
    ['an answer that is lost', LOST, 'Gate 1 (l5coqi) has stopped charging.'],
  ])('%s is told at once, and sent once', async (_, fault, sentence) => {
    const driver = await charging();
    await program.fault({ path: '/stopTransaction', times: 1, ...fault });
    await driver.presses('Stop');
    expect((await driver.hears()).text).toBe(sentence);
    await follow(driver, '/stopTransaction');
    expect(await program.log('/stopTransaction')).toHaveLength(1);
  });

  test.each([
    ['500', { status: 500, body: {} }],
    ['garbage', GARBAGE],
    ['a cut line', CUT],
  ])('%s is not confirmed yet, then told to have not happened, and sent once', async (_, fault) => {
    const driver = await charging();
    await program.fault({ path: '/stopTransaction', times: 1, ...fault });
    await driver.presses('Stop');
    expect((await driver.hears()).text).toBe(
      'Gate 1 (l5coqi) has not confirmed yet that it stopped. I will keep checking and tell you here.',
    );
    expect(await follow(driver, '/stopTransaction', 6)).toEqual({ sent: 1, last: no('it did not happen') });
  });
});

test('no sentence of a fault holds a code', () => {
  for (const sentence of [SILENT, BUSY, REFUSES, OPEN]) expect(sentence).not.toMatch(CODES);
});

test('with nothing of the platform to be had there are still words', async () => {
  await program.driver().says('which chargers are free now?');
  await program.clock({ advance_s: 600 });
  for (const path of ['/getDeviceState', '/getTransactions', '/booking/getBookings'])
    await program.fault({ path, times: 30, drop: 'before' });
  const driver = program.driver();
  expect((await driver.says('how is my charge going?')).text).toBe(SILENT);
  expect((await driver.says('help')).text).toContain('You can say things like:');
  expect((await driver.says('which chargers are free now?')).text).toBe(SILENT);
  expect((await driver.says('book l5coqi tomorrow 3pm for an hour')).text).toBe(SILENT);
  expect(await program.orders()).toEqual([]);
});
