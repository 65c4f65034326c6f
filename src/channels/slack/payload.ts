import type { MessageJob } from '../../assistant/queue';

/** What the Slack door queues. */
export type SlackJob = Extract<MessageJob, { kind: 'slack' }>;

/** A JSON object nobody has looked into yet. */
export type Payload = Record<string, unknown>;

/**
 * The object a request carries: JSON from the Events API and the socket, form fields from slash commands, and JSON within a
 * form from buttons. `undefined` where it is none of these.
 */
export function parse({
  path,
  contentType,
  body,
}: Pick<SlackJob, 'path' | 'contentType' | 'body'>): Payload | undefined {
  try {
    // The charset some senders add after ";" says nothing: Slack always means UTF-8.
    const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
    if (path === 'events' || mediaType === 'application/json') return object(JSON.parse(body));
    const form = new URLSearchParams(body);
    return path === 'commands' ? Object.fromEntries(form) : object(JSON.parse(form.get('payload') ?? ''));
  } catch {
    return undefined;
  }
}

/** The object behind a field, `undefined` where there is none. */
export function object(value: unknown): Payload | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** The text behind a field, `undefined` where there is none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
