// SQS for the tests. fauxqs is an ES module, which jest cannot load into its own sandbox; a thread can.
import { parentPort } from 'node:worker_threads';
import { startFauxqs } from 'fauxqs';

const server = await startFauxqs({ port: 0, logger: false });
parentPort.postMessage(server.address);
