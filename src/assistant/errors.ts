/**
 * The platform did not do what was asked. `message` says what was attempted, for the log;
 * the person's sentence is made from the class, never from the message.
 */
export abstract class PlatformError extends Error {
  abstract override readonly name: string;
  /** True where the call surely had no effect; false where the charger or the database may have acted all the same. */
  abstract readonly nothingHappened: boolean;

  constructor(
    /** The endpoint's path, for example `/startTransaction`. */
    readonly endpoint: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${endpoint}: ${message}`, options);
  }
}

/** The charger did not answer within 15 s (`device_timeout`); it may have acted after all. */
export class DeviceTimeoutError extends PlatformError {
  readonly name = 'DeviceTimeoutError';
  readonly nothingHappened = false;
}

/** The platform said no (4xx) and why: `device_busy`, `device_booked`, `booking_exists`, `not_found`, `bad_request`, ... */
export class PlatformRefusedError extends PlatformError {
  readonly name = 'PlatformRefusedError';
  readonly nothingHappened = true;

  constructor(
    endpoint: string,
    readonly status: number,
    readonly reason: string,
  ) {
    super(endpoint, `refused with ${status} ${reason}`);
  }
}

/** The platform does not take our token (401 or 403): an operator has to act. */
export class PlatformUnauthorizedError extends PlatformError {
  readonly name = 'PlatformUnauthorizedError';
  readonly nothingHappened = true;
}

/** Too many calls (429), still after the wait the platform asked for. */
export class PlatformBusyError extends PlatformError {
  readonly name = 'PlatformBusyError';
  readonly nothingHappened = true;

  constructor(
    endpoint: string,
    readonly retryAfterMs: number,
  ) {
    super(endpoint, `rate limit, retry after ${retryAfterMs} ms`);
  }
}

/** No usable answer: no connection, a cut line, a deadline, a 5xx, or an answer that is not what is documented. */
export class PlatformUnreachableError extends PlatformError {
  readonly name = 'PlatformUnreachableError';

  constructor(
    endpoint: string,
    message: string,
    /** True only where the request cannot have left (no connection was made). */
    readonly nothingHappened: boolean,
    options?: ErrorOptions,
  ) {
    super(endpoint, message, options);
  }
}

/** A request that must not leave: our own mistake, found before the call. */
export class PlatformRequestError extends PlatformError {
  readonly name = 'PlatformRequestError';
  readonly nothingHappened = true;
}

/** The store would not take a write or give a fact. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
