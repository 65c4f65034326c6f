import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call a fake API received; form fields that hold JSON are opened, uploaded files are `{name, bytes}`. */
export interface Call {
  method: string;
  path: string;
  token: string;
  body: Record<string, unknown>;
}

/** A file as it was uploaded. */
export interface Uploaded {
  name: string;
  bytes: Buffer;
}

/** What it answers: JSON unless `body` is text or bytes. `hang` never answers. */
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
    const body = await open(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const call: Call = { method, path: request.url ?? '', token: request.headers.authorization ?? token, body };
    calls.push(call);
    const {
      status = 200,
      headers = {},
      body: answered = {},
      hang,
    } = scripted.get(method)?.shift() ?? (await answer(call));
    if (hang) return;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof answered === 'string' || Buffer.isBuffer(answered) ? answered : JSON.stringify(answered));
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

async function open(raw: Buffer, contentType: string): Promise<Record<string, unknown>> {
  if (contentType.startsWith('multipart/')) return opened(await formOf(raw, contentType));
  if (!/json|urlencoded/.test(contentType) && raw.length > 0) return { bytes: raw };
  const text = raw.toString('utf8');
  if (text.startsWith('{')) return JSON.parse(text);
  return opened([...new URLSearchParams(text)]);
}

function opened(fields: [string, string | Uploaded][]): Record<string, unknown> {
  const open = (value: string | Uploaded) =>
    typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value;
  return Object.fromEntries(fields.map(([name, value]) => [name, open(value)]));
}

async function formOf(raw: Buffer, contentType: string): Promise<[string, string | Uploaded][]> {
  const form = await new Response(raw, { headers: { 'content-type': contentType } }).formData();
  const fields = [...form].map(async ([name, value]): Promise<[string, string | Uploaded]> => {
    if (typeof value === 'string') return [name, value];
    return [name, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }];
  });
  return Promise.all(fields);
}
