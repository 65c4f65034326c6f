import { join } from 'node:path';
import type { Store } from '../assistant/store';
import type { Clock } from '../assistant/time';
import { createMovableClock, type MovableClock } from '../platform/simulator/movable-clock';
import type { Simulator } from '../platform/simulator/simulator';
import type { Settings } from '../settings';
import { createDynamoClient } from '../store/client';
import { createStore } from '../store/create-store';
import { ensureTable } from '../store/table';
import { tidyTable } from '../store/tidy';
import { startDatabase } from './database';
import { openSimulatedPlatform } from './simulated-platform';

/** What the local program stands on: time, facts, and the simulated platform where there is no real one. */
export interface Ground {
  clock: Clock;
  store: Store;
  simulator: Simulator | undefined;
  stop(): Promise<void>;
}

/** True where a real platform, or somebody else's simulator, is to be called. */
const callsOut = ({ kazamToken, kazamUrl }: Settings) => kazamToken !== undefined || kazamUrl !== undefined;

/** Opens database and simulator where they were left. `onClock` does what has to happen while the clock is moved. */
export async function openGround(
  settings: Settings,
  onClock: (clock: MovableClock, seconds: number) => Promise<void>,
  report: (sentence: string) => void,
): Promise<Ground> {
  const { dataDir, simulatorDeduplicates: deduplicates, tableName: table, tenant } = settings;
  const database = await startDatabase({ dataDir, onCrash: (error) => report(error.message) });
  try {
    const file = join(dataDir, 'simulator.json');
    const simulated = callsOut(settings) ? undefined : await openSimulatedPlatform({ file, deduplicates, onClock });
    const clock = simulated?.clock ?? createMovableClock();
    const client = createDynamoClient({ endpoint: database.endpoint });
    await ensureTable(client, table);
    await tidyTable({ client, table, clock });
    return {
      clock,
      store: createStore({ client, table, tenant, clock, dueShards: 1 }),
      simulator: simulated?.simulator,
      async stop() {
        client.destroy();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
