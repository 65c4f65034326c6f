import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Door, DoorAnswer, RawRequest } from '../src/channels/door';

/** An event of an HTTP API, as far as it is looked into: whoever may call the function can write whatever they like. */
export interface HttpEvent {
  rawPath?: unknown;
  headers?: Record<string, unknown> | null;
  body?: unknown;
  isBase64Encoded?: unknown;
}

/** Answers the HTTP API's events at these doors' paths; elsewhere there is nothing. Never throws. */
export function createHttpHandler(doors: Record<string, Door>) {
  const byPath = new Map<unknown, Door>(Object.entries(doors));
  return async (event: HttpEvent | null | undefined): Promise<APIGatewayProxyStructuredResultV2> => {
    const door = byPath.get(event?.rawPath);
    return door === undefined ? { statusCode: 404 } : resultOf(await door(requestOf(event ?? {})));
  };
}

/** The request as its sender wrote it: HTTP APIs encode some bodies, forms among them. */
function requestOf({ headers, body, isBase64Encoded }: HttpEvent): RawRequest {
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), textOf(value)]);
  return {
    headers: Object.fromEntries(named),
    body: Buffer.from(textOf(body) ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function resultOf({ status, body, contentType }: DoorAnswer): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    ...(body !== undefined && { body }),
    ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
  };
}
