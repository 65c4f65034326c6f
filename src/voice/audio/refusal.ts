/** A recording that is not listened to, and why. */
export class RecordingError extends Error {
  override name = 'RecordingError';
  constructor(
    readonly why: 'too_large' | 'too_long' | 'unreadable',
    detail: string,
  ) {
    super(`the recording is ${why.replace('_', ' ')}: ${detail}`);
  }
}

/** The most that is listened to; a command takes a few seconds. */
export const LIMITS = { bytes: 1_000_000, seconds: 60, workMs: 10_000 };
