import { createDoors, type DoorPath } from '../src/app/doors';
import type { MessageJob } from '../src/assistant/queue';
import type { Door } from '../src/channels/door';
import { type Environment, readSettings } from '../src/settings';
import { openQueue } from './queue';

/** Dates by the calendar would cost a cold start more than all the rest of a door. */
const clock = { now: () => ({ epochMilliseconds: Date.now() }) };

/** The doors at these paths as they stand on AWS: what they let in goes to SQS. */
export function openDoors(env: Environment, paths: readonly DoorPath[]): Record<string, Door> {
  const doors = createDoors(readSettings(env), openQueue<MessageJob>(env, 'MESSAGES_QUEUE_URL'), clock);
  return Object.fromEntries(paths.map((path) => [path, doors[path]]));
}
