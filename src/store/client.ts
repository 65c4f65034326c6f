import { Agent } from 'node:http';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** How many requests to one DynamoDB may be under way from this process; more wait for a free connection. */
const MAX_SOCKETS = 64;

/**
 * How long to wait until it connects, and until it answers. On the way to AWS both can be lost, and asking again is soon
 * worth it. The embedded database loses nothing: where it is late, this process has too much to do, and asking again would
 * only add to that.
 */
const PATIENCE_MS = {
  aws: { connectionTimeout: 1_000, requestTimeout: 3_000 },
  embedded: { connectionTimeout: 15_000, requestTimeout: 15_000 },
};

/**
 * A DynamoDB client with deadlines a conversation can live with and four tries. With an `endpoint` it talks to the embedded
 * database, which takes any credentials.
 */
export function createDynamoClient(config: { endpoint?: string; region?: string } = {}): DynamoDBClient {
  // The program runs on Node 20 as promised; the SDK's plans for next year are no news to the people who start it.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  return new DynamoDBClient({
    maxAttempts: 4,
    requestHandler: {
      ...(config.endpoint === undefined ? PATIENCE_MS.aws : PATIENCE_MS.embedded),
      throwOnRequestTimeout: true,
      ...agents(config),
    },
    ...(config.region === undefined ? {} : { region: config.region }),
    ...(config.endpoint === undefined ? {} : embedded(config.endpoint)),
  });
}

function agents({ endpoint }: { endpoint?: string }) {
  return endpoint?.startsWith('http:')
    ? { httpAgent: new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }) }
    : { httpsAgent: { keepAlive: true, maxSockets: MAX_SOCKETS } };
}

function embedded(endpoint: string): DynamoDBClientConfig {
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
