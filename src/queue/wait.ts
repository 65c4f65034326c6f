import { setTimeout } from 'node:timers/promises';

/** Resolves after so long; rejects at once when the signal is aborted. Tests hand in one of their own. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The queue's only timer. It counts real time: moving the clock of the local program shortens no pause. */
export const wait: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });
