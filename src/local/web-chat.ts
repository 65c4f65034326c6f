import { randomUUID } from 'node:crypto';
import type { MessageJob, Queue } from '../assistant/queue';
import type { Clock } from '../assistant/time';
import type { WebHandler } from '../channels/web/answer';
import { createWebApi } from '../channels/web/api';
import { createPage } from '../channels/web/page';
import type { Recordings } from '../channels/web/recordings';
import type { WebChannel } from '../channels/web/send';
import type { RosterEntry } from '../people/roster';
import type { Handler } from './routes';
import { createWebKey } from './web-key';

/** The chat page and its API as the server takes them. */
export interface WebChat {
  page: Handler;
  api: Handler;
  /** Where the page is opened. */
  link: string;
  close(): void;
}

const withUrl =
  (handle: WebHandler): Handler =>
  (request, response, path) =>
    handle(request, response, new URL(path, 'http://local'));

/** The page everybody on this machine may open; `locked` behind a one-time link, since it can move real chargers. */
export function createWebChat(
  channel: WebChannel,
  recordings: Recordings,
  queue: Queue<MessageJob>,
  clock: Clock,
  roster: readonly RosterEntry[],
  locked: boolean,
): WebChat {
  const people = roster.map(({ id, name, role, userId }) => ({
    id,
    name,
    role,
    ...(userId !== undefined && { user_id: userId }),
  }));
  const api = createWebApi({ channel, recordings, queue, clock, newId: randomUUID, people: () => people });
  const key = locked ? createWebKey() : undefined;
  const guard = (handler: Handler) => key?.guard(handler) ?? handler;
  return {
    page: guard(withUrl(createPage())),
    api: guard(withUrl(api.handle)),
    link: key?.link ?? '/',
    close: api.close,
  };
}
