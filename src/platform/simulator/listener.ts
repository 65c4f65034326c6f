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
    // Only a request that broke off while it was read ends here; there is mostly nobody left to answer.
    done.catch(() => (response.headersSent ? response.destroy() : send(response, 400, { message: 'bad_request' })));
  };
}
