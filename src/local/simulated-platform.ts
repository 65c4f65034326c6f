import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ClockMove } from '../platform/simulator/controls';
import { createMovableClock, type MovableClock } from '../platform/simulator/movable-clock';
import { createSimulator, type Simulator, type Snapshot } from '../platform/simulator/simulator';

/** What is kept of the simulated site between two runs: the site itself, and how far the clock had been moved. */
interface Kept {
  aheadMs: number;
  snapshot: Snapshot;
}

/** The simulated platform of the local program with the clock that drives it. */
export interface SimulatedPlatform {
  simulator: Simulator;
  clock: MovableClock;
}

/** The kept site cannot be read; the message says the way out. */
export class SimulatorDataError extends Error {
  override readonly name = 'SimulatorDataError';
}

async function readKept(file: string): Promise<Kept | undefined> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(json) as Kept;
  } catch (cause) {
    throw new SimulatorDataError(`${file} is damaged; move it away or delete it, then start again.`, { cause });
  }
}

/**
 * Starts the simulator where it was left, since a kill must not lose what it had acknowledged. `onClock` does what has to
 * happen while the clock moves and answers when it is done.
 */
export async function openSimulatedPlatform(options: {
  /** Where the site is kept. */
  file: string;
  deduplicates: boolean;
  onClock(clock: MovableClock, seconds: number): Promise<void>;
}): Promise<SimulatedPlatform> {
  const { file } = options;
  const kept = await readKept(file);
  const clock = createMovableClock(kept?.aheadMs);
  let last = Promise.resolve();
  const write = (snapshot: Snapshot) => {
    const text = JSON.stringify({ aheadMs: clock.aheadMs(), snapshot } satisfies Kept);
    last = last
      .catch(() => undefined)
      .then(async () => {
        await mkdir(dirname(file), { recursive: true });
        // Written beside and renamed, so that a kill leaves the old site or the new one, never half of one.
        await writeFile(`${file}.new`, text);
        await rename(`${file}.new`, file);
      });
    return last;
  };
  const simulator = createSimulator({
    clock,
    deduplicates: options.deduplicates,
    ...(kept && { snapshot: kept.snapshot }),
    save: write,
    async onClock(move: ClockMove) {
      await options.onClock(clock, clock.secondsOf(move));
      return clock.now().toString();
    },
  });
  return { simulator, clock };
}
