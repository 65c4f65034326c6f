import { kindOf } from '../orders';
import { say } from '../say';
import type { Fact } from '../store';
import type { World } from '../world';
import { firstWords } from './first-words';
import type { Operation } from './operation';
import { tellOutcome } from './tell-outcome';

/**
 * Carries out an operation that is written down, from wherever it stands: an order on the database at once, an order to
 * a charger by way of the trigger queue, after the person was told that the charger is being asked. Safe to repeat.
 */
export async function carryOut(
  owner: string,
  id: string,
  { value: operation }: Fact<Operation>,
  world: World,
): Promise<void> {
  const kind = kindOf(operation.order);
  if (kind.reaches === 'database') {
    await world.ledger.advance(owner, id);
    return tellOutcome(owner, id, world);
  }
  if (operation.state !== 'planned') return;
  if (operation.reply === undefined) {
    const meanwhile = { text: operation.meanwhile ?? '…', goesOn: true };
    const ref = await say(world, operation, operation.replyId, firstWords(operation, meanwhile));
    await world.ledger.note(owner, id, { reply: ref });
  }
  await world.triggers.send({ owner, operation: id }, { group: kind.lane(operation.order), id });
}

/** The trigger: asks the charger, or finds out what became of asking, and has the person told. */
export async function trigger(owner: string, id: string, world: World): Promise<void> {
  const found = await world.ledger.advance(owner, id);
  if (!found) return;
  await world.messages.send(
    { kind: 'outcome', owner, operation: id },
    // By its version: what is to be told again is no repeat to the queue.
    { group: found.value.identity, id: `${id}.${found.version}` },
  );
}
