import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Fact, Key, Moments } from '../assistant/store';
import type { Temporal } from '../assistant/time';
import { dueShardOf, primaryKey } from './keys';

/** One item of the table, in DynamoDB's own notation. */
export type Item = Record<string, AttributeValue>;

/** What a write puts into the table, besides the fact's key. */
export interface Contents {
  value: unknown;
  version: number;
  /** Drawn anew for every write, to recognise our own where the answer to it was lost. */
  token: string;
  moments: Moments;
}

/** Whose facts they are, and over how many partitions of the time index those that come due are spread. */
export interface Tenancy {
  tenant: string;
  dueShards: number;
}

/**
 * The item of a fact. The value is one JSON string: in a DynamoDB map, numbers and empty values would follow DynamoDB's
 * rules instead of JSON's, and every read and write would need a translation.
 */
export function itemOf(
  { tenant, dueShards }: Tenancy,
  key: Key,
  { value, version, token, moments: { expires, due } }: Contents,
): Item {
  return {
    ...primaryKey(tenant, key),
    value: { S: JSON.stringify(value) },
    version: { N: String(version) },
    token: { S: token },
    // DynamoDB deletes by whole seconds, reads go by the millisecond.
    ...(expires && {
      expires_at: { N: String(Math.ceil(expires.epochMilliseconds / 1_000)) },
      expires_ms: { N: String(expires.epochMilliseconds) },
    }),
    ...(due && { due_shard: { S: dueShardOf(tenant, key, dueShards) }, due_at: { N: String(due.epochMilliseconds) } }),
  };
}

/** The fact in an item, or nothing where it has expired by `now`. */
export function factOf<T>(item: Item | undefined, now: Temporal.Instant): Fact<T> | undefined {
  if (item?.value?.S === undefined || hasExpired(item, now)) return undefined;
  return { value: JSON.parse(item.value.S), version: Number(item.version?.N) };
}

/** Whether the item's fact counts as absent, although DynamoDB has not deleted it yet. */
export function hasExpired(item: Item, now: Temporal.Instant): boolean {
  return item.expires_ms?.N !== undefined && Number(item.expires_ms.N) <= now.epochMilliseconds;
}
