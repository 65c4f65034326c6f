import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

/** The attribute by which DynamoDB deletes expired facts, up to days late; reads honour the expiry themselves. */
export const TTL_ATTRIBUTE = 'expires_at';

/** The time index: finds due facts of one shard, oldest first. */
export const DUE_INDEX = 'due';

/** The one table. `serverless.yml` says the same to AWS; a test compares them. */
export const TABLE_DEFINITION = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'due_shard', AttributeType: 'S' },
    { AttributeName: 'due_at', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: DUE_INDEX,
      KeySchema: [
        { AttributeName: 'due_shard', KeyType: 'HASH' },
        { AttributeName: 'due_at', KeyType: 'RANGE' },
      ],
      // The expiry, so that expired facts which are not deleted yet do not fill the answers.
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['expires_ms'] },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>;

/** Creates the table where there is none yet: for the embedded database and the tests; on AWS the deployment does it. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ ...TABLE_DEFINITION, TableName: table }));
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: table });
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
