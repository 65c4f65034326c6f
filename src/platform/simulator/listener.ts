import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './http';
import type { Simulator } from './simulator';

const CONTROLS = '/simulator/';

/** The simulator standing alone: the platform's paths at the root, the controls under `/simulator`. */
export function createSimulatorListener({ platform, control }: Pick<Simulator, 'platform' | 'control'>) {
  return function listener(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const done = path.startsWith(CONTROLS)
      ? control(request, response, path.slice(CONTROLS.length - 1))
      : platform(request, response, path);
    // A request that broke off, or a state that could not be saved.
    done.catch(() => (response.headersSent ? response.destroy() : send(response, 500, { message: 'internal_error' })));
  };
}
