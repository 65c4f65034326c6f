import type { Device } from '../assistant/charging';
import { type Trouble, troubleOf } from '../assistant/site/trouble';
import type { Key } from '../assistant/store';
import type { IsoInstant } from '../assistant/time';

/** What a charger's trouble has come to: it counts once two looks in a row have seen the same. */
interface Course {
  /** What operators were told of it; absent while it is all right as far as they know. */
  told?: Trouble;
  /** What was seen last, where that is not what they were told, and how often in a row; absent for all right. */
  seen?: Trouble;
  times: number;
}

/** One change that operators are to hear of. */
export interface Change {
  deviceId: string;
  /** What is wrong from now on; absent where all is right again. */
  now?: Trouble;
}

/** Everything that is wrong on the site, in one fact: what began and what ended is written in the same write. */
export interface SiteTrouble {
  courses: Record<string, Course>;
  /** Changes that are still to be handed out to operators. */
  outbox: { at: IsoInstant; changes: Change[] }[];
}

/** Where it stands. */
export const siteTroubleKey: Key = { kind: 'trouble', owner: 'site', id: 'now' };

/** A charger that comes and goes within a minute is left alone. */
const LOOKS = 2;

/** The first look: whatever is wrong was wrong before anybody wanted alerts. */
export function firstLook(devices: Device[]): SiteTrouble {
  const wrong = devices.flatMap((device) => {
    const told = troubleOf(device);
    return told ? [[device.deviceId, { told, times: 0 }] as const] : [];
  });
  return { courses: Object.fromEntries(wrong), outbox: [] };
}

/** What one more look makes of it; the same value where nothing has changed. */
export function lookAgain(before: SiteTrouble, devices: Device[], at: IsoInstant): SiteTrouble {
  const courses: Record<string, Course> = {};
  const changes: Change[] = [];
  for (const device of devices) {
    const course = before.courses[device.deviceId];
    const next = advance(course, troubleOf(device));
    if (next.course) courses[device.deviceId] = next.course;
    if (next.changed) changes.push({ deviceId: device.deviceId, ...(next.course?.told && { now: next.course.told }) });
  }
  const outbox = changes.length > 0 ? [...before.outbox, { at, changes }] : before.outbox;
  const after = { courses, outbox };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

function advance(course: Course | undefined, now: Trouble | undefined): { course?: Course; changed?: true } {
  const told = course?.told;
  if (now === told) return told ? { course: { told, times: 0 } } : {};
  const again = course !== undefined && course.times > 0 && course.seen === now;
  const times = again ? course.times + 1 : 1;
  if (times >= LOOKS) return now ? { course: { told: now, times: 0 }, changed: true } : { changed: true };
  return { course: { ...(told && { told }), ...(now && { seen: now }), times } };
}
