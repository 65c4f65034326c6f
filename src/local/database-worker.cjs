// The embedded DynamoDB's own thread. Plain CommonJS, so that it starts without a TypeScript loader, under npm start and
// under jest alike. `database.ts` starts it and explains what goes wrong here.
const { parentPort, workerData } = require('node:worker_threads');
const dynalite = require('dynalite');

/**
 * Opens the folder and reads all of it once. dynalite opens it behind its own back and later says only that it is not
 * open; here the reason is still known, and damage is found before the first message is accepted.
 */
async function examine(path) {
  const { Level } = require(require.resolve('level', { paths: [require.resolve('dynalite')] }));
  const level = new Level(path, { valueEncoding: 'json' });
  await level.open();
  for await (const _ of level.iterator());
  await level.close();
}

async function main() {
  if (workerData.path) await examine(workerData.path);
  const server = dynalite({ path: workerData.path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }));
  parentPort.once('message', () => {
    server.closeIdleConnections();
    server.close((error) => {
      if (error) throw error;
      parentPort.close();
    });
  });
}

main().catch((error) =>
  parentPort.postMessage({ code: error.cause?.code ?? error.code, reason: error.cause?.message ?? error.message }),
);
