import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  type DynamoDBClient,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Fact, Key } from '../assistant/store';
import type { Temporal } from '../assistant/time';
import { factOf, hasExpired, type Item } from './item';
import { dueShardsOf, keyOf, partitionOf, primaryKey } from './keys';
import { DUE_INDEX } from './table';
import type { Place } from './write';

/** The facts of some keys, in the order of the keys; what DynamoDB leaves out for now is asked for again. */
export async function readFacts(
  { client, table, tenant }: Place,
  now: Temporal.Instant,
  keys: readonly Key[],
): Promise<(Fact<unknown> | undefined)[]> {
  const items: Item[] = [];
  let left: BatchGetItemCommandInput['RequestItems'] = {
    [table]: { Keys: keys.map((key) => primaryKey(tenant, key)), ConsistentRead: true },
  };
  while (left && Object.keys(left).length > 0) {
    const answer: BatchGetItemCommandOutput = await client.send(new BatchGetItemCommand({ RequestItems: left }));
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys;
  }
  return keys.map((key) => {
    const { pk, sk } = primaryKey(tenant, key);
    const item = items.find((each) => each.pk?.S === pk.S && each.sk?.S === sk.S);
    return factOf(item, now);
  });
}

/** Facts of one owner in the order of their ids, expired ones left out. */
export async function queryFacts<T>(
  { client, table, tenant }: Place,
  now: Temporal.Instant,
  { kind, owner, after, limit = Infinity }: { kind: string; owner: string; after?: string; limit?: number },
): Promise<(Fact<T> & { id: string })[]> {
  const found: (Fact<T> & { id: string })[] = [];
  const items = queryItems(client, {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk > :after',
    ExpressionAttributeValues: {
      ':pk': { S: partitionOf(tenant, kind, owner) },
      ...(after === undefined ? {} : { ':after': { S: after } }),
    },
    ...pageOf(limit),
  });
  if (limit <= 0) return found;
  for await (const item of items) {
    const fact = factOf<T>(item, now);
    if (fact) found.push({ id: item.sk?.S ?? '', ...fact });
    if (found.length >= limit) break;
  }
  return found;
}

/** Keys of due facts of one kind from every shard of the time index, merged oldest first. */
export async function queryDue(
  place: Place,
  now: Temporal.Instant,
  { kind, until, limit }: { kind: string; until: Temporal.Instant; limit: number },
): Promise<Key[]> {
  const shards = await Promise.all(
    dueShardsOf(place.tenant, kind, place.dueShards).map((shard) => queryShard(place, now, { shard, until, limit })),
  );
  return shards
    .flat()
    .sort((one, other) => Number(one.due_at?.N) - Number(other.due_at?.N))
    .slice(0, limit)
    .map((item) => keyOf(item.pk?.S ?? '', item.sk?.S ?? ''));
}

async function queryShard(
  { client, table }: Place,
  now: Temporal.Instant,
  { shard, until, limit }: { shard: string; until: Temporal.Instant; limit: number },
): Promise<Item[]> {
  const found: Item[] = [];
  const items = queryItems(client, {
    TableName: table,
    IndexName: DUE_INDEX,
    KeyConditionExpression: 'due_shard = :shard AND due_at <= :until',
    ExpressionAttributeValues: { ':shard': { S: shard }, ':until': { N: String(until.epochMilliseconds) } },
    ...pageOf(limit),
  });
  for await (const item of items) {
    if (!hasExpired(item, now)) found.push(item);
    if (found.length >= limit) break;
  }
  return found;
}

async function* queryItems(client: DynamoDBClient, input: QueryCommandInput): AsyncGenerator<Item> {
  for await (const page of paginateQuery({ client }, input)) yield* page.Items ?? [];
}

/** No page longer than what is wanted, so that a short list does not read the whole partition. */
function pageOf(limit: number): { Limit?: number } {
  return Number.isFinite(limit) ? { Limit: Math.max(1, limit) } : {};
}
