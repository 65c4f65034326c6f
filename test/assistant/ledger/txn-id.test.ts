import { reserveTxnId } from '../../../src/assistant/ledger/txn-id';
import { createRandom } from '../../chaos/random';
import { createMemoryStore, createTable } from '../../chaos/store';
import { createMovableClock } from '../../contracts/movable-clock';

const ALLOCATIONS = 100_000;
const AT_ONCE = 64;

test('a hundred thousand ids, drawn by 64 at once where three of ten draws are refused, are all different and fit', async () => {
  const random = createRandom(1, 'ids');
  const store = createMemoryStore({ table: createTable(), tenant: 'default', clock: createMovableClock() });
  const refusing = {
    ...store,
    create: async (...given: Parameters<typeof store.create>) => !random.chance(0.3) && store.create(...given),
  };
  let draws = 0;
  const digits = (count: number) => {
    draws += 1;
    return String(10 ** (count - 1) + random.below(9 * 10 ** (count - 1)));
  };
  const ids: string[] = [];
  while (ids.length < ALLOCATIONS) {
    const some = Array.from({ length: AT_ONCE }, () => reserveTxnId('ocpp', refusing, digits));
    ids.push(...(await Promise.all(some)));
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[1-9]\d{7}$/.test(id))).toBe(true);
  expect(draws / ids.length).toBeLessThan(1.5);
}, 60_000);
