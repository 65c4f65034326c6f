import { parentPort } from 'node:worker_threads';

/** What a thread is asked, and what it says. */
export interface Asked<Q> {
  number: number;
  question: Q;
}

export type Said<A> = { ready: true } | { number: number; answer: A } | { number: number; failure: string };

/** Answers one question after the other in this thread; a failure of one is told, and the next is answered. */
export function answerQuestions<Q, A>(answer: (question: Q) => Promise<A>): void {
  const port = parentPort;
  if (!port) throw new Error('this file runs in a thread only');
  const say = (said: Said<A>) => port.postMessage(said);
  port.on('message', ({ number, question }: Asked<Q>) => {
    answer(question).then(
      (given) => say({ number, answer: given }),
      (error: unknown) => say({ number, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
  say({ ready: true });
}
