import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The embedded DynamoDB: where it listens, and how it is closed. */
export interface Database {
  endpoint: string;
  /** Resolves when everything written is on disk and the folder may be opened by another process. */
  stop(): Promise<void>;
}

/** The data folder cannot be used; the message is a sentence for the person who starts the program. */
class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** What the worker says first: where it listens, or why it does not. */
type Opening = { port: number } | { code: string; reason: string };

/**
 * Starts a DynamoDB of our own in a second thread, on a free port of 127.0.0.1, its data in `<dataDir>/dynamodb`
 * (without `dataDir` in memory, gone when it stops). `onCrash` is told when it dies later; nothing can be kept from then on.
 */
export async function startDatabase(
  options: { dataDir?: string; onCrash?: (error: Error) => void } = {},
): Promise<Database> {
  const path = options.dataDir === undefined ? undefined : join(options.dataDir, 'dynamodb');
  if (path !== undefined) await createFolder(path, options.dataDir);
  // No exec arguments: the TypeScript loader of the main thread is of no use there and costs memory.
  const worker = new Worker(join(__dirname, 'database-worker.cjs'), { workerData: { path }, execArgv: [] });
  const [opening]: Opening[] = await once(worker, 'message');
  if (opening === undefined || 'reason' in opening) {
    await worker.terminate();
    throw explain(opening, path, options.dataDir);
  }
  const exited = once(worker, 'exit').catch(() => undefined);
  worker.on('error', (error) =>
    options.onCrash?.(new DatabaseError(`${path} failed: ${error.message}`, { cause: error })),
  );
  return {
    endpoint: `http://127.0.0.1:${opening.port}`,
    async stop() {
      worker.postMessage('stop');
      await exited;
    },
  };
}

async function createFolder(path: string, dataDir: string | undefined): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`The data folder ${dataDir} cannot be made: ${reason}.`, { cause: error });
  }
}

function explain(opening: Exclude<Opening, { port: number }> | undefined, path = 'the database', dataDir = ''): Error {
  if (opening?.code === 'LEVEL_LOCKED')
    return new DatabaseError(`${path} is in use by another running process; stop that one first, or set DATA_DIR.`);
  const reason = opening?.reason ?? 'no answer';
  return new DatabaseError(`${path} is damaged (${reason}); move ${dataDir} away or delete it, then start again.`);
}
