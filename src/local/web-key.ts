import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Handler } from './routes';

/** Lets only the browser in that opened the one-time link: for a page that can move real chargers. */
export interface WebKey {
  /** The path of the link, good for one browser. */
  link: string;
  guard(handler: Handler): Handler;
}

const COOKIE = 'kazam_assistant';

function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Creates a link and the lock it opens; both are gone with the process. */
export function createWebKey(): WebKey {
  const key = randomBytes(16).toString('base64url');
  const session = randomBytes(16).toString('base64url');
  let used = false;

  const holds = ({ headers }: IncomingMessage) =>
    (headers.cookie ?? '').split('; ').some((each) => same(each, `${COOKIE}=${session}`));

  function letIn(response: ServerResponse): void {
    used = true;
    response.writeHead(303, { location: '/', 'set-cookie': `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/` });
    response.end();
  }

  return {
    link: `/?key=${key}`,
    guard: (handler) => async (request, response, path) => {
      const given = new URL(path, 'http://local').searchParams.get('key');
      if (given !== null && !used && same(given, key)) return letIn(response);
      if (holds(request)) return handler(request, response, path);
      answer(response, 403, 'Please open the link that npm start printed; it is good for one browser.');
    },
  };
}
