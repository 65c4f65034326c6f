import { Temporal } from '../../src/assistant/time';
import { factOf, itemOf } from '../../src/store/item';
import { unless } from './story';

/** Reads an item that DynamoDB has not deleted, before and after its time: it is there, and is not. */
export function readLate(seconds: number): string[] {
  const now = Temporal.Instant.from('2026-02-09T04:30:00Z');
  const expires = now.add({ seconds: 1 });
  const contents = { value: 'kept', version: 1, token: 't', moments: { expires } };
  const item = itemOf({ tenant: 'default', dueShards: 1 }, { kind: 'note', owner: 'asha', id: '1' }, contents);
  const late = factOf(item, expires.add({ seconds }));
  return [
    ...unless(factOf(item, now)?.value === 'kept', 'a fact was gone before its time'),
    ...unless(late === undefined, `a fact that expired ${seconds} s ago was believed`),
  ];
}
