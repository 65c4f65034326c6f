import type { IncomingMessage, ServerResponse } from 'node:http';

/** Handles one request to its end. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** A request we do not serve; the message is the sentence the person reads. */
export class WebRefusal extends Error {
  override readonly name = 'WebRefusal';

  constructor(
    readonly status: 400 | 403 | 404 | 405 | 413 | 503,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** Answers in JSON that nobody keeps. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

/** Answers with the reason in words: `{"error": "..."}`. */
export function answerRefusal(response: ServerResponse, { status, message }: WebRefusal): void {
  answerJson(response, status, { error: message });
}
