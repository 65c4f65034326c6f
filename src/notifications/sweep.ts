import { operatorsReached } from '../assistant/later/reach';
import { kindOf } from '../assistant/orders';
import { sideBySide } from '../assistant/side-by-side';
import type { World } from '../assistant/world';
import { ignorePlatform, type Notice, type Sight } from './notice';

/** More than this waits for the next minute. */
const MOST_OPERATIONS = 1_000;

/** So many jobs are put on the queue at a time. */
const SENDS_AT_A_TIME = 16;

/**
 * The minute's work: finds out about operations that are open, and puts on the queue what people are to be told. However
 * many watch the site, one `getDeviceState "*"` shows it.
 */
export async function sweep(world: World, notices: readonly Notice[]): Promise<void> {
  await settleOperations(world);
  const sight = look(world);
  for (const notice of notices) {
    await sideBySide(await notice.ready(sight), SENDS_AT_A_TIME, ({ owner, id, identity, since }) => {
      const job = { kind: 'notice', notice: notice.name, owner, id } as const;
      const jobId = [notice.name, owner, id, since].filter((part) => part !== undefined).join('.');
      return world.messages.send(job, { group: identity, id: jobId });
    });
  }
}

function look(world: World): Sight {
  const now = world.clock.now();
  let devices: ReturnType<Sight['devices']> | undefined;
  let operators: ReturnType<Sight['operators']> | undefined;
  return {
    world,
    now,
    devices() {
      devices ??= world.platform.getDeviceStates().catch(ignorePlatform);
      return devices;
    },
    operators() {
      operators ??= operatorsReached(world.store, now);
      return operators;
    },
  };
}

async function settleOperations(world: World): Promise<void> {
  for (const { owner, id } of await world.ledger.due(MOST_OPERATIONS)) {
    const fact = await world.ledger.find(owner, id);
    if (!fact) continue;
    if (fact.value.state === 'planned' && kindOf(fact.value.order).reaches === 'charger') {
      // Whoever has the message announces it; who is asked already hears what came of it.
      await world.triggers.send(
        { owner, operation: id },
        { group: kindOf(fact.value.order).lane(fact.value.order), id },
      );
      continue;
    }
    const found = await world.ledger.advance(owner, id);
    if (!found || found.value.told === found.value.state) continue;
    const job = { kind: 'outcome', owner, operation: id } as const;
    // By its version: what was told before and is to be told again is no repeat to the queue.
    await world.messages.send(job, { group: found.value.identity, id: `${id}.${found.version}` });
  }
}
