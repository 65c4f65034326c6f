import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { StoreError } from '../assistant/errors';
import type { Key, Moments, Store } from '../assistant/store';
import type { Clock } from '../assistant/time';
import { factOf } from './item';
import { DUE_SHARDS, primaryKey } from './keys';
import { queryDue, queryFacts, readFacts } from './query';
import { type Condition, put, remove } from './write';

/** The store of one tenant on one DynamoDB table. A fact's first version is 1, and every replacement adds one. */
export function createStore({
  client,
  table,
  tenant,
  clock,
  dueShards = DUE_SHARDS,
}: {
  client: DynamoDBClient;
  table: string;
  tenant: string;
  clock: Clock;
  /** One is enough for one machine, and saves every sweep most of its queries; a table keeps to its number. */
  dueShards?: number;
}): Store {
  const place = { client, table, tenant, dueShards };
  const contentsOf = (value: unknown, version: number, moments: Moments = {}) => {
    return { value, version, moments, token: randomUUID() };
  };
  return {
    read: (key) =>
      attempt('read', key, async () => {
        const command = new GetItemCommand({ TableName: table, Key: primaryKey(tenant, key), ConsistentRead: true });
        return factOf((await client.send(command)).Item, clock.now());
      }),
    readAll: (keys) =>
      attempt('read', { kind: keys.map(({ kind }) => kind).join() }, () => readFacts(place, clock.now(), keys)),
    create: (key, value, moments) =>
      attempt('create', key, () => put(place, key, contentsOf(value, 1, moments), isAbsent(clock))),
    replace: (key, version, value, moments) =>
      attempt('replace', key, () =>
        put(place, key, contentsOf(value, version + 1, moments), isPresent(clock, version)),
      ),
    remove: (key, version) => attempt('remove', key, () => remove(place, key, isAbsentOr(clock, version))),
    list: (kind, owner, range) =>
      attempt('list', { kind, owner }, () => queryFacts(place, clock.now(), { kind, owner, ...range })),
    due: (kind, until, limit) => attempt('due', { kind }, () => queryDue(place, clock.now(), { kind, until, limit })),
  };
}

const ABSENT = 'attribute_not_exists(pk) OR expires_ms <= :now';

function isAbsent(clock: Clock): Condition {
  return { ConditionExpression: ABSENT, ExpressionAttributeValues: nowOf(clock) };
}

function isPresent(clock: Clock, version: number): Condition {
  return {
    ConditionExpression: 'version = :version AND (attribute_not_exists(expires_ms) OR expires_ms > :now)',
    ExpressionAttributeValues: { ...nowOf(clock), ':version': { N: String(version) } },
  };
}

function isAbsentOr(clock: Clock, version: number): Condition {
  return {
    ConditionExpression: `${ABSENT} OR version = :version`,
    ExpressionAttributeValues: { ...nowOf(clock), ':version': { N: String(version) } },
  };
}

function nowOf(clock: Clock) {
  return { ':now': { N: String(clock.now().epochMilliseconds) } };
}

/** Runs one store operation; whatever the SDK throws becomes a `StoreError` that says what was attempted. */
async function attempt<T>(operation: string, key: Partial<Key>, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StoreError(`${operation} ${key.kind} failed: ${reason}`, { cause: error });
  }
}
