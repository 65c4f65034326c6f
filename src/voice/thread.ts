import { Worker } from 'node:worker_threads';
import type { Said } from './answering';

/** A thread that answers one question at a time, is started when it is needed and again when it died. */
export interface Thread<Q, A> {
  /** Rejects with a ThreadError where the thread failed, died or took too long; the next question starts it anew. */
  ask(question: Q): Promise<A>;
  /** Starts it before there is a question. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** A question to a thread that has no answer. */
export class ThreadError extends Error {
  override name = 'ThreadError';
  constructor(
    readonly why: 'failed' | 'died' | 'took_too_long',
    detail: string,
  ) {
    super(`the speech thread ${why.replaceAll('_', ' ')}: ${detail}`);
  }
}

interface Running {
  worker: Worker;
  ready: Promise<void>;
}

/** Creates a thread from a script, `data` being what it starts with, and `patienceMs` what an answer may take. */
export function createThread<Q, A>(script: string, data: unknown, patienceMs: number): Thread<Q, A> {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;

  function start(): Running {
    // Options of the parent's own loader are not for this thread: it brings its own.
    const worker = new Worker(script, { workerData: data, execArgv: [] });
    const ready = nextOf<A>(worker, () => true).then(() => undefined);
    const started = { worker, ready };
    // Nobody may be waiting when it dies: the next question finds out that it is gone.
    ready.catch(() => undefined);
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (running === started) running = undefined;
    });
    worker.unref();
    return started;
  }

  async function question(what: Q): Promise<A> {
    running ??= start();
    const { worker, ready } = running;
    worker.ref();
    const timer = { id: undefined as NodeJS.Timeout | undefined };
    try {
      await ready;
      const number = ++asked;
      const answer = nextOf<A>(worker, (said) => 'number' in said && said.number === number);
      const late = new Promise<never>((_, reject) => {
        timer.id = setTimeout(() => reject(new ThreadError('took_too_long', `${patienceMs} ms`)), patienceMs);
      });
      worker.postMessage({ number, question: what });
      const said = await Promise.race([answer, late]);
      if ('answer' in said) return said.answer;
      throw new ThreadError('failed', 'failure' in said ? said.failure : 'no answer');
    } catch (error) {
      // What is stuck or damaged is not asked again.
      if (running?.worker === worker) running = undefined;
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(timer.id);
      worker.unref();
    }
  }

  return {
    ask(what) {
      const answer = last.then(() => question(what));
      last = answer.catch(() => undefined);
      return answer;
    },
    async warm() {
      running ??= start();
      const { worker, ready } = running;
      worker.ref();
      await ready;
      worker.unref();
    },
    async close() {
      await last;
      await running?.worker.terminate();
    },
  };
}

/** The thread's next message of a kind; rejects when it dies before. */
function nextOf<A>(worker: Worker, isIt: (said: Said<A>) => boolean): Promise<Said<A>> {
  return new Promise((resolve, reject) => {
    const onMessage = (said: Said<A>) => {
      if (!isIt(said)) return;
      forget();
      resolve(said);
    };
    const onError = (error: Error) => {
      forget();
      reject(new ThreadError('died', error.message));
    };
    const onExit = () => onError(new Error('it ended'));
    const forget = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
