import { kindOf } from '../orders';
import type { Key } from '../store';
import type { LedgerParts } from './change';
import { isOver, type Operation, operationKey } from './operation';

/** Where the newest order of a charger's lane is found. Only a pointer: what it points to says what is true. */
const laneKey = (lane: string): Key => ({ kind: 'lane', owner: lane, id: 'newest' });

interface Pointer {
  owner: string;
  id: string;
}

/** Points to an order to a charger as the newest of its lane. */
export async function pointTo(
  { order }: Operation,
  owner: string,
  id: string,
  { store, clock }: LedgerParts,
): Promise<void> {
  const { reaches, lane, givesUpAfterSeconds } = kindOf(order);
  if (reaches !== 'charger') return;
  const key = laneKey(lane(order));
  const pointer: Pointer = { owner, id };
  const moments = { expires: clock.now().add({ seconds: 2 * givesUpAfterSeconds }) };
  const earlier = await store.read(key);
  await (earlier ? store.replace(key, earlier.version, pointer, moments) : store.create(key, pointer, moments));
}

/** The newest order of a lane, while it is not known to have ended. */
export async function openOn(lane: string, { store }: LedgerParts): Promise<Operation | undefined> {
  const pointer = await store.read<Pointer>(laneKey(lane));
  if (!pointer) return undefined;
  const operation = (await store.read<Operation>(operationKey(pointer.value.owner, pointer.value.id)))?.value;
  return operation && !isOver(operation) ? operation : undefined;
}
