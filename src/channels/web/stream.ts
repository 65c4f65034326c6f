import type { ServerResponse } from 'node:http';
import type { WebChannel } from './send';
import type { WebMessage } from './web-message';

const HEARTBEAT_MS = 15_000;
/** A reader this far behind is cut off; it comes back with the last number it has seen. */
const MAX_BEHIND_BYTES = 1024 * 1024;

/** Open streams of server-sent events. */
export interface Streams {
  /** Sends the messages after a number, and from then on each as it is written. Resolves once it flows. */
  open(response: ServerResponse, person: string, after: number): Promise<void>;
  close(): void;
}

/** Creates the streams of one server; `close` ends them all, so that the server can stop. */
export function createStreams(channel: WebChannel): Streams {
  const open = new Set<ServerResponse>();

  function keepOpen(response: ServerResponse): void {
    open.add(response);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref();
    response.once('close', () => {
      clearInterval(heartbeat);
      open.delete(response);
    });
  }

  return {
    async open(response, person, after) {
      // Listen before reading, or a message written in between would be lost; numbers sort out the doubles.
      let waiting: WebMessage[] | undefined = [];
      let sent = Math.max(after, 0);
      const send = (message: WebMessage) => {
        if (message.seq <= sent || response.writableEnded) return;
        sent = message.seq;
        response.write(`id: ${message.seq}\ndata: ${JSON.stringify(message)}\n\n`);
        if (response.writableLength > MAX_BEHIND_BYTES) response.destroy();
      };
      const stop = channel.subscribe(person, (message) => (waiting ? waiting.push(message) : send(message)));
      response.once('close', stop);

      const earlier = await channel.messages(person, after);
      if (response.destroyed) return;
      keepOpen(response);
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write('retry: 1000\n\n');
      for (const message of [...earlier, ...waiting]) send(message);
      waiting = undefined;
    },

    close() {
      for (const response of open) response.end();
    },
  };
}
