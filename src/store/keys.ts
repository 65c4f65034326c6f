import { createHash } from 'node:crypto';
import type { Key } from '../assistant/store';

/** Due facts are spread over this many partitions of the time index on AWS, so that no single one takes every write. */
export const DUE_SHARDS = 4;

/** `#` separates the parts of a partition key, so it may not occur inside one. */
const escapePart = (part: string) => part.replaceAll('%', '%25').replaceAll('#', '%23');
const unescapePart = (part: string) => part.replaceAll('%23', '#').replaceAll('%25', '%');

/** The partition that holds all facts of one owner: `<tenant>#<kind>#<owner>`. */
export function partitionOf(tenant: string, kind: string, owner: string): string {
  return [tenant, kind, owner].map(escapePart).join('#');
}

/** A fact's primary key in the table. */
export function primaryKey(tenant: string, key: Key): { pk: { S: string }; sk: { S: string } } {
  return { pk: { S: partitionOf(tenant, key.kind, key.owner) }, sk: { S: key.id } };
}

/** Back from the primary key to the fact's. */
export function keyOf(pk: string, sk: string): Key {
  const [, kind = '', owner = ''] = pk.split('#').map(unescapePart);
  return { kind, owner, id: sk };
}

/** The partition of the time index that holds this fact, of so many. */
export function dueShardOf(tenant: string, key: Key, shards: number): string {
  const digest = createHash('sha256').update(key.owner).update('#').update(key.id).digest();
  return dueShard(tenant, key.kind, digest.readUInt8(0) % shards);
}

/** All partitions of the time index that hold facts of this kind. */
export function dueShardsOf(tenant: string, kind: string, shards: number): string[] {
  return Array.from({ length: shards }, (_, shard) => dueShard(tenant, kind, shard));
}

function dueShard(tenant: string, kind: string, shard: number): string {
  return `${partitionOf(tenant, kind, 'due')}#${shard}`;
}
