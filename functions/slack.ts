import { openDoors } from './doors';
import { createHttpHandler } from './http-event';

/** Slack's three request addresses. */
export const handler = createHttpHandler(
  openDoors(process.env, ['/slack/events', '/slack/commands', '/slack/interactivity']),
);
