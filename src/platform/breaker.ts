import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleType,
  type IBackoff,
} from 'cockatiel';
import { PlatformUnreachableError } from '../assistant/errors';
import type { Clock } from '../assistant/time';

/** So many failures in a row, with no answer between them, and an endpoint counts as down. */
const FAILURES = 5;

/** So long nobody is sent to an endpoint that is down; then one goes ahead, and the others wait for what it finds. */
const OPEN_MS = 5_000;

/** The endpoint is known to be down: it was not called, and there is no use in calling it again at once. */
export class EndpointDownError extends PlatformUnreachableError {
  constructor(endpoint: string) {
    super(endpoint, 'not called, since it does not answer', true);
  }
}

/** Calls an endpoint, unless it is known to be down: then rejects with `EndpointDownError` at once. */
export type Breaker = <Answer>(endpoint: string, call: () => Promise<Answer>) => Promise<Answer>;

/**
 * Keeps callers from a platform that is down, each endpoint by itself: one that always fails keeps nobody from the others.
 * Failures are no answer, a 5xx, or something undocumented; a refusal is an answer.
 */
export function createBreaker(clock: Clock): Breaker {
  const breakers = new Map<string, CircuitBreakerPolicy>();

  function breakerOf(endpoint: string): CircuitBreakerPolicy {
    const known = breakers.get(endpoint);
    if (known) return known;
    const breaker = new ConsecutiveBreaker(FAILURES);
    const created = circuitBreaker(handleType(PlatformUnreachableError), { breaker, halfOpenAfter: pause(clock) });
    breakers.set(endpoint, created);
    return created;
  }

  return async (endpoint, call) => {
    try {
      return await breakerOf(endpoint).execute(call);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new EndpointDownError(endpoint) : error;
    }
  };
}

/**
 * The pause by the clock that is given. Cockatiel compares the machine's clock with a duration, for which it asks at every
 * call: endless until the pause is over, and nothing afterwards. A clock that was set back ends it.
 */
function pause(clock: Clock): { next(): IBackoff<unknown> } {
  return {
    next() {
      const since = clock.now().epochMilliseconds;
      return {
        get duration() {
          const passedMs = clock.now().epochMilliseconds - since;
          return passedMs >= 0 && passedMs < OPEN_MS ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        },
        next: () => pause(clock).next(),
      };
    },
  };
}
