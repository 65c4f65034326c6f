import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Clock } from '../assistant/time';
import { hasExpired, type Item } from './item';

/**
 * Does for the embedded database, when it starts, what AWS does by itself: deletes expired facts, and brings the time
 * index in line with the facts. (dynalite writes an index before the item: a kill in between leaves a due fact unfound.)
 */
export async function tidyTable({ client, table, clock }: { client: DynamoDBClient; table: string; clock: Clock }) {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
    await Promise.all(Items.map((item) => unlessChanged(() => tidy(item))));
  }

  async function tidy(item: Item): Promise<void> {
    const { pk, sk, token } = item;
    if (!pk || !sk || !token) return;
    const condition = {
      ConditionExpression: '#token = :token',
      ExpressionAttributeNames: { '#token': 'token' },
      ExpressionAttributeValues: { ':token': token },
    };
    if (hasExpired(item, clock.now()))
      await client.send(new DeleteItemCommand({ TableName: table, Key: { pk, sk }, ...condition }));
    // Writing the same item again writes its place in the index again.
    else if (item.due_at) await client.send(new PutItemCommand({ TableName: table, Item: item, ...condition }));
  }
}

/** Somebody wrote the fact meanwhile, and the index with it. */
async function unlessChanged(run: () => Promise<void>): Promise<void> {
  await run().catch((error) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
}
