import { Worker } from 'node:worker_threads';
import type { Asked, Said } from './answering';

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

function start(script: string, data: unknown, onExit: (ended: Worker) => void): Running {
  // Options of the parent's own loader are not for this thread: it brings its own.
  const worker = new Worker(script, { workerData: data, execArgv: [] });
  const ready = nextOf(worker, () => true).then(() => undefined);
  // Nobody may be waiting when it dies: the next question finds out that it is gone.
  ready.catch(() => undefined);
  worker.on('error', () => undefined).on('exit', () => onExit(worker));
  // An idle thread does not keep the program from ending.
  worker.unref();
  return { worker, ready };
}

/** Asks a running thread, and gives up after a while. */
async function answerOf<Q, A>(worker: Worker, asked: Asked<Q>, patienceMs: number): Promise<A> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ThreadError('took_too_long', `${patienceMs} ms`)), patienceMs);
  });
  const answer = nextOf<A>(worker, (said) => 'number' in said && said.number === asked.number);
  worker.postMessage(asked);
  try {
    const said = await Promise.race([answer, late]);
    if ('answer' in said) return said.answer;
    throw new ThreadError('failed', 'failure' in said ? said.failure : 'no answer');
  } finally {
    clearTimeout(timer);
  }
}

/** Creates a thread from a script, `data` being what it starts with, and `patienceMs` what an answer may take. */
export function createThread<Q, A>(script: string, data: unknown, patienceMs: number): Thread<Q, A> {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  const forget = (ended: Worker) => {
    if (running?.worker === ended) running = undefined;
  };
  const begin = (): Running => {
    running ??= start(script, data, forget);
    running.worker.ref();
    return running;
  };

  async function question(what: Q): Promise<A> {
    const { worker, ready } = begin();
    try {
      await ready;
      return await answerOf<Q, A>(worker, { number: ++asked, question: what }, patienceMs);
    } catch (error) {
      // What is stuck or damaged is not asked again.
      forget(worker);
      await worker.terminate();
      throw error;
    } finally {
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
      const { worker, ready } = begin();
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
