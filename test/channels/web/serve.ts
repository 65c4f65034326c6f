import { createServer, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MessageJob, Queue } from '../../../src/assistant/queue';
import type { Store } from '../../../src/assistant/store';
import { answerRefusal, WebRefusal } from '../../../src/channels/web/answer';
import { createWebApi, type WebPerson } from '../../../src/channels/web/api';
import { createPage } from '../../../src/channels/web/page';
import { createRecordings } from '../../../src/channels/web/recordings';
import { createWebChannel } from '../../../src/channels/web/send';
import { isForOwnHost, isSameOrigin, ownHosts } from '../../../src/channels/web/verify';
import type { Simulator } from '../../../src/platform/simulator/simulator';
import { clock } from './web-clock';

const people: WebPerson[] = [
  { id: 'asha', name: 'Asha', role: 'driver', user_id: '919900000001' },
  { id: 'guest', name: 'Guest', role: 'guest' },
];

interface WebOptions {
  queueDown?: boolean;
  /** What answers under `/simulator`. */
  simulator?: Simulator['control'];
}

/** The page and its API on a real server, as the local program puts them together; jobs end up in a list. */
export async function serveWeb(store: Store, { queueDown = false, simulator }: WebOptions = {}) {
  const jobs: { job: MessageJob; group: string; id: string }[] = [];
  const queue: Queue<MessageJob> = {
    async send(job, options) {
      if (queueDown) throw new Error('the queue is down');
      jobs.push({ job, ...options });
    },
  };
  let ids = 0;
  const channel = createWebChannel({ store, clock });
  const recordings = createRecordings(store, clock);
  const api = createWebApi({ channel, queue, recordings, people: () => people, clock, newId: () => `id-${++ids}` });
  const page = createPage();

  let hosts = new Set<string>();
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://local');
    const forApi = url.pathname.startsWith('/api/');
    const ours = (forApi ? isSameOrigin : isForOwnHost)(incoming.headers, hosts);
    if (!ours) answerRefusal(response, new WebRefusal(403, 'Only for this page.'));
    else if (simulator && url.pathname.startsWith('/simulator/')) {
      void simulator(incoming, response, url.pathname.slice('/simulator'.length));
    } else void (forApi ? api.handle : page)(incoming, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  hosts = ownHosts(port, 'kazam.test');

  return {
    port,
    channel,
    recordings,
    jobs,
    dropStreams: api.close,
    call: (method: string, path: string, options: CallOptions = {}) => call(port, method, path, options),
    async stop() {
      api.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Plain node:http: fetch would not let a test choose `Host` and `Origin`. */
function call(port: number, method: string, path: string, { body, headers = {} }: CallOptions) {
  const options: RequestOptions = { port, host: '127.0.0.1', method, path, headers };
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string; json: () => never }>(
    (resolve, reject) => {
      const outgoing = request(options, async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text,
          json: () => JSON.parse(text) as never,
        });
      });
      outgoing.on('error', reject);
      outgoing.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
    },
  );
}
