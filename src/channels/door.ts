/** A webhook as it arrived: names of headers in lower case, the body in raw bytes. */
export interface RawRequest {
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** What a door answers; `body` is plain text or JSON as `contentType` says. */
export interface DoorAnswer {
  status: 200 | 400 | 401 | 413 | 503;
  body?: string;
  contentType?: string;
}

/** Verifies the raw bytes, queues them, answers. Never throws, never parses before it has verified. */
export type Door = (request: RawRequest) => Promise<DoorAnswer>;

/** What a door needs of a clock: any `Clock` will do, and so will one that loads no calendar into a cold start. */
export interface DoorClock {
  now(): { epochMilliseconds: number };
}

/** The largest body a door reads; Slack and Telegram stay far below. */
export const MAX_BODY_BYTES = 1_000_000;
