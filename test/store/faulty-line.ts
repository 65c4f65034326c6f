import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What happens to the next call: `lost` is carried out and its answer cut, `dropped` never arrives. */
export type Fault = 'lost' | 'dropped' | 'throttled';

/** A line to the database on which calls of one operation go wrong. */
export interface FaultyLine {
  endpoint: string;
  /** How often each operation has been tried. */
  tries: Map<string, number>;
  /** The next calls of the operation, one fault each. */
  fail(operation: string, ...faults: Fault[]): void;
  close(): void;
}

/** Puts a proxy before the database. */
export async function createFaultyLine(database: string): Promise<FaultyLine> {
  const tries = new Map<string, number>();
  const faults = new Map<string, Fault[]>();
  const server = createServer(async (incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    tries.set(operation, (tries.get(operation) ?? 0) + 1);
    const fault = faults.get(operation)?.shift();
    const body = await buffer(incoming);
    if (fault === 'dropped') return void incoming.socket.destroy();
    if (fault === 'throttled') {
      const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      return void outgoing.writeHead(400).end(JSON.stringify({ __type: type, message: 'slow down' }));
    }
    const call = request(database, { method: 'POST', headers: incoming.headers }).end(body);
    const [answer] = await once(call, 'response');
    const answered = await buffer(answer);
    if (fault === 'lost') incoming.socket.destroy();
    else outgoing.writeHead(answer.statusCode, answer.headers).end(answered);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    tries,
    fail: (operation, ...next) => void faults.set(operation, next),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
