import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

/** One device for each way of not answering: what it is told to do, and by when (in seconds) it charges, if ever. */
const WAYS = [
  { id: 'l5coqi', name: 'Gate 1', behaviour: { responds: 'timeout' }, chargesBy: undefined },
  { id: '2kdpzr', name: 'Tower B', behaviour: { responds: 'timeout_but_acts' }, chargesBy: 0 },
  { id: '73df56', name: 'Fast Charger', behaviour: { responds: 'acts_late', late_s: 5 }, chargesBy: 5 },
  { id: 'ggw52e', name: 'Clubhouse', behaviour: { responds: 'acts_late', late_s: 45 }, chargesBy: 45 },
  { id: '3654e5', name: 'Gate 2', behaviour: { responds: 'acts_late', late_s: 120 }, chargesBy: 120 },
  { id: '4rnhvu', name: 'Basement', behaviour: { responds: 'acts_late', late_s: 600 }, chargesBy: 600 },
] as const;

let program: LocalProgram;
const drivers = new Map<string, Speaker>();
const driverOf = (id: string) => drivers.get(id) as Speaker;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
  for (const { id, behaviour } of WAYS) {
    await program.device(id, behaviour);
    drivers.set(id, program.driver());
  }
});
afterAll(() => program.stop());

test('a charger that does not answer is "not confirmed yet", never "failed"', async () => {
  const asked = WAYS.map(async ({ id, name }) => {
    const connector = id === '3654e5' || id === '4rnhvu' ? 'connector 1 of ' : '';
    const asking = await driverOf(id).says(`start ${connector}${id} for 3 hours`);
    expect(asking.text).toContain(`Asking ${name} (${id}) to start charging for 3 hours, until 1:00 pm IST`);
    expect(await driverOf(id).hears()).toMatchObject({
      text: `${name} (${id}) has not confirmed yet, so I cannot say whether it is charging. I will keep checking and tell you here; please do not start it again.`,
      buttons: [],
      replaces: asking.seq,
    });
  });
  await Promise.all(asked);
}, 20_000);

test('a second start meanwhile sends nothing', async () => {
  const told = await driverOf('l5coqi').says('start l5coqi for 3 hours');
  expect(told.text).toBe(
    'Gate 1 (l5coqi) has not answered the last order to start yet, so I do not send another. I will tell you here as soon as I know.',
  );
  expect((await program.driver().says('start l5coqi for 3 hours')).text).toBe(told.text);
  expect(await program.log('/startTransaction')).toHaveLength(WAYS.length);
});

/** Moves the clock on to so many seconds after the start, and checks who has been told that their charge runs. */
async function runsAfter(seconds: number, since: number): Promise<void> {
  await program.clock({ advance_s: seconds - since });
  for (const { id, name, chargesBy } of WAYS) {
    const now = chargesBy !== undefined && chargesBy > since - 5 && chargesBy <= seconds - 5;
    if (!now) expect(await driverOf(id).unheard()).toEqual([]);
    else
      expect(await driverOf(id).hears()).toMatchObject({
        text: expect.stringMatching(
          new RegExp(
            `^${name} \\(${id}\\) is charging for 3 hours, until 1:\\d\\d pm IST, about ₹[\\d.,]+\\. I'll tell you when it is done\\.(?: No car is plugged in there yet: please plug it in now\\.)?$`,
          ),
        ),
        buttons: ['Stop'],
        replaces: expect.any(Number),
      });
  }
}

test('once the platform shows the charge, one sweep later its driver is told', async () => {
  await runsAfter(60, 0);
  await runsAfter(150, 60);
  await runsAfter(660, 150);
});

test('what has not begun after a quarter of an hour is told to have not begun', async () => {
  await program.clock({ advance_s: 300 });
  expect((await driverOf('l5coqi').hears()).text).toBe(
    'Gate 1 (l5coqi) did not start after all: no charge has begun and nothing is to be paid. You can try again.',
  );
});

test('each of them was told to start exactly once', async () => {
  const starts = await program.log('/startTransaction');
  expect(starts.map(({ body }) => (body as { device_id: string }).device_id).toSorted()).toEqual(
    WAYS.map(({ id }) => id).toSorted(),
  );
});

test('and then it can be started again', async () => {
  await program.device('l5coqi', { responds: 'normal' });
  const driver = driverOf('l5coqi');
  expect((await driver.says('start l5coqi for 3 hours')).text).toContain('Asking Gate 1 (l5coqi) to start charging');
  expect((await driver.hears()).text).toContain('Gate 1 (l5coqi) is charging for 3 hours');
});
