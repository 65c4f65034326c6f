import type { Store } from '../../assistant/store';
import type { Clock } from '../../assistant/time';
import type { Fetched, Recording } from '../../assistant/voice';
import { createFiles } from './stored-files';

/** What nobody has handled in a day, nobody will. */
const KEPT_HOURS = 24;

/** Voice notes from the page, from before they are queued until they are handled. */
export interface Recordings {
  keep(id: string, recording: Recording): Promise<void>;
  read(id: string): Promise<Fetched>;
  forget(id: string): Promise<void>;
}

/** Keeps the voice notes beside the messages: a queue's job has no room for them. */
export function createRecordings(store: Store, clock: Clock): Recordings {
  const files = createFiles(store, 'web_recording');
  return {
    keep: (id, recording) => files.keep(id, recording, { expires: clock.now().add({ hours: KEPT_HOURS }) }),
    read: async (id) => (await files.read(id)) ?? 'gone',
    forget: files.forget,
  };
}
