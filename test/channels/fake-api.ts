import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call a fake API received; form fields that hold JSON are opened. */
export interface Call {
  method: string;
  token: string;
  body: Record<string, unknown>;
}

/** What it answers: JSON unless `body` is text. `hang` never answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  hang?: true;
}

/** A chat platform's API over real HTTP on loopback. `answer` gives the usual answers; `once` puts one before them. */
export async function startFakeApi(answer: (call: Call) => Answer | Promise<Answer>) {
  const calls: Call[] = [];
  const scripted = new Map<string, Answer[]>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [token = '', method = ''] = (request.url ?? '').split('/').slice(-2);
    const call: Call = { method, token: request.headers.authorization ?? token, body: open(Buffer.concat(chunks)) };
    calls.push(call);
    const { status = 200, headers = {}, body = {}, hang } = scripted.get(method)?.shift() ?? (await answer(call));
    if (hang) return;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    calls,
    /** The calls of one method, in order. */
    of: (method: string) => calls.filter((call) => call.method === method).map(({ body }) => body),
    once: (method: string, next: Answer) => scripted.set(method, [...(scripted.get(method) ?? []), next]),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export type FakeApi = Awaited<ReturnType<typeof startFakeApi>>;

function open(raw: Buffer): Record<string, unknown> {
  const text = raw.toString('utf8');
  if (text.startsWith('{')) return JSON.parse(text);
  const fields = [...new URLSearchParams(text)];
  return Object.fromEntries(fields.map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]));
}
