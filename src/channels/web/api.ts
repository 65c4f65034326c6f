import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '../../assistant/person';
import type { MessageJob, Queue } from '../../assistant/queue';
import type { Clock } from '../../assistant/time';
import { answerJson, answerRefusal, type WebHandler, WebRefusal } from './answer';
import { answerFile, FILES } from './files';
import { read, type WebSaid } from './read';
import { readJson } from './read-body';
import type { Recordings } from './recordings';
import type { WebChannel } from './send';
import { createStreams } from './stream';

/** Somebody who can speak on the page. */
export interface WebPerson {
  id: string;
  name: string;
  role: Role;
  /** Kazam's id of them; people who are not linked have none. */
  user_id?: string;
}

/** What the API stands on. */
export interface WebApiParts {
  channel: WebChannel;
  queue: Queue<MessageJob>;
  recordings: Recordings;
  people: () => WebPerson[];
  clock: Clock;
  newId: () => string;
}

/** Everything under `/api`. It does not ask who is calling: let only same-origin requests in. */
export interface WebApi {
  handle: WebHandler;
  /** Ends the open streams, so that the server can stop. */
  close(): void;
}

/** Creates the API behind the chat page. */
export function createWebApi({ channel, queue, recordings, people, clock, newId }: WebApiParts): WebApi {
  const streams = createStreams(channel);

  function known(person: string | null): string {
    if (!person) throw new WebRefusal(400, 'Whose messages? Add ?person=.');
    if (!people().some(({ id }) => id === person))
      throw new WebRefusal(404, `Nobody here is called ${person.slice(0, 40)}.`);
    return person;
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { person, ...said } = read(await readJson(request));
    known(person);
    const id = newId();
    const recording = 'audio' in said ? said.audio : undefined;
    const what = 'audio' in said ? { audio: id } : said;
    const job: MessageJob = { kind: 'web', id, person, ...what, receivedAt: clock.now().toString() };
    try {
      await channel.said(person, await shown({ person, ...said }), async () => {
        if (recording) await recordings.keep(id, recording);
        await queue.send(job, { group: `web:${person}`, id });
      });
    } catch (cause) {
      throw new WebRefusal(503, 'I could not take that just now. Please send it again.', { cause });
    }
    answerJson(response, 202, { message_id: id });
  }

  /** What was said, as the person sees it in their own chat. */
  async function shown(said: WebSaid): Promise<string> {
    if ('text' in said) return said.text;
    if ('choice' in said) return labelOf(said.person, said.choice);
    return 'audio' in said ? 'Voice message' : 'Where I am';
  }

  async function labelOf(person: string, choice: string): Promise<string> {
    const offers = (await channel.messages(person, -30)).flatMap(({ choices }) => choices);
    return offers.findLast(({ value }) => value === choice)?.label ?? choice;
  }

  const routes: Record<string, WebHandler> = {
    'POST /api/messages': take,
    'GET /api/messages': async (_, response, { searchParams }) => {
      const messages = await channel.messages(known(searchParams.get('person')), seqOf(searchParams.get('after')));
      answerJson(response, 200, { messages });
    },
    'GET /api/messages/stream': async ({ headers }, response, { searchParams }) => {
      // A browser that reconnects says where it was in the header; the address still holds where it began.
      const after = headers['last-event-id']?.toString() ?? searchParams.get('after');
      await streams.open(response, known(searchParams.get('person')), seqOf(after));
    },
    'GET /api/people': async (_, response) => answerJson(response, 200, { people: people() }),
  };

  return {
    async handle(request, response, url) {
      try {
        if (request.method === 'GET' && url.pathname.startsWith(FILES)) {
          return await answerFile(channel.files, url.pathname, response);
        }
        const handler = routes[`${request.method} ${url.pathname}`];
        if (!handler) throw notServed(url.pathname, Object.keys(routes));
        await handler(request, response, url);
      } catch (error) {
        if (response.headersSent || response.destroyed) return;
        answerRefusal(response, error instanceof WebRefusal ? error : unavailable(error));
      }
    },
    close: streams.close,
  };
}

/** A whole number; a negative one counts from the end. */
function seqOf(text: string | null): number {
  if (text === null || text === '') return 0;
  if (!/^-?\d{1,12}$/.test(text)) throw new WebRefusal(400, 'after must be the number of a message.');
  return Number(text);
}

function notServed(path: string, routes: string[]): WebRefusal {
  return routes.some((route) => route.endsWith(` ${path}`))
    ? new WebRefusal(405, `${path} does not take that method.`)
    : new WebRefusal(404, `There is nothing at ${path}.`);
}

function unavailable(cause: unknown): WebRefusal {
  return new WebRefusal(503, 'I cannot look that up just now. Please try again.', { cause });
}
