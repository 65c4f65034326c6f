import { openDoors } from './doors';
import { createHttpHandler } from './http-event';

/** Telegram's webhook. */
export const handler = createHttpHandler(openDoors(process.env, ['/telegram/webhook']));
