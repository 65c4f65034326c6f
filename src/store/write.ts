import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Key } from '../assistant/store';
import { type Contents, type Item, itemOf, type Tenancy } from './item';
import { primaryKey } from './keys';

/** A condition on the stored item, in DynamoDB's words. */
export interface Condition {
  ConditionExpression: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues: Item;
}

/** Where facts are written. */
export interface Place extends Tenancy {
  client: DynamoDBClient;
  table: string;
}

/**
 * Puts a fact where the condition holds; false where it does not. A try whose answer was lost may have been applied, and
 * then fails the condition when the SDK repeats it, or the SDK gives up: the write token tells whether it was ours.
 */
export async function put(place: Place, key: Key, contents: Contents, condition: Condition): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: place.table,
    Item: itemOf(place, key, contents),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    ...condition,
  });
  try {
    await place.client.send(command);
    return true;
  } catch (error) {
    if (isSure(error)) return refused(error);
    const stored = error instanceof ConditionalCheckFailedException ? error.Item : undefined;
    const token = stored ? stored.token?.S : await storedToken(place, key, error);
    return token === contents.token || refused(error);
  }
}

/** Deletes a fact where the condition holds; false where it does not. A repeated try of ours finds it gone, which counts. */
export async function remove(place: Place, key: Key, condition: Condition): Promise<boolean> {
  try {
    await place.client.send(
      new DeleteItemCommand({ TableName: place.table, Key: primaryKey(place.tenant, key), ...condition }),
    );
    return true;
  } catch (error) {
    return refused(error);
  }
}

/** True where DynamoDB answered the first and only try with a refusal: then nothing of ours was applied. */
function isSure(error: unknown): boolean {
  const { $metadata, $fault } = error as { $metadata?: { attempts?: number }; $fault?: string };
  return $fault === 'client' && $metadata?.attempts === 1;
}

function refused(error: unknown): false {
  if (error instanceof ConditionalCheckFailedException) return false;
  throw error;
}

async function storedToken({ client, table, tenant }: Place, key: Key, cause: unknown): Promise<string | undefined> {
  const command = new GetItemCommand({
    TableName: table,
    Key: primaryKey(tenant, key),
    ConsistentRead: true,
    ProjectionExpression: '#token',
    ExpressionAttributeNames: { '#token': 'token' },
  });
  const { Item } = await client.send(command).catch(() => {
    // The first failure says more than that of asking about it.
    throw cause;
  });
  return Item?.token?.S;
}
