import { type Reach, reachOf } from '../assistant/later/reach';
import { preferencesIn, preferencesKey } from '../assistant/preferences';
import { Temporal } from '../assistant/time';
import { receivedKey } from '../assistant/turn/received';
import { takeTurn } from '../assistant/turn/take-turn';
import type { World } from '../assistant/world';
import type { Notice } from './notice';

/** On Mondays at nine, in the operator's own zone. */
const DAY_OF_WEEK = 1;
const HOUR = 9;

/** The report of the week that is over, for operators who have spoken to us by then and have not switched it off. */
export const weeklyReport: Notice = {
  name: 'weekly-report',
  async ready({ world, now, operators }) {
    const found = [];
    for (const { owner, reach } of await operators()) {
      const monday = reportDay(reach, now);
      if (!monday || !(await wanted(reach, monday, world))) continue;
      found.push({ owner, id: monday.toString(), identity: reach.identity });
    }
    return found;
  },
  /** As if they had asked for it: a turn is taken once, so it is told once. */
  async tell(owner, day, world) {
    const reach = await reachOf(world.store, owner);
    if (!reach) return;
    const end = Temporal.PlainDate.from(day).toZonedDateTime(reach.timezone);
    const iso = (at: Temporal.ZonedDateTime) => at.toString({ timeZoneName: 'never' });
    const slots = { from: iso(end.subtract({ days: 7 })), to: iso(end), weekly: true } as const;
    const { chat, identity, language } = reach;
    const said = {
      kind: 'kept' as const,
      request: { intent: 'site_report' as const, slots },
      language,
      unasked: true as const,
    };
    await takeTurn({ id: idOf(day), chat, identity, at: world.clock.now(), said }, world);
  },
};

const idOf = (day: string) => `weekly-report:${day}`;

/** The Monday whose report is due, where it is that Monday after nine and the operator was there before. */
function reportDay({ timezone, operatorSince }: Reach, now: Temporal.Instant): Temporal.PlainDate | undefined {
  const local = now.toZonedDateTimeISO(timezone);
  const due = local.startOfDay().with({ hour: HOUR });
  if (local.dayOfWeek !== DAY_OF_WEEK || Temporal.ZonedDateTime.compare(local, due) < 0) return undefined;
  const isNew =
    operatorSince === undefined || Temporal.Instant.compare(Temporal.Instant.from(operatorSince), due.toInstant()) > 0;
  return isNew ? undefined : local.toPlainDate();
}

async function wanted({ person, identity }: Reach, monday: Temporal.PlainDate, { store }: World): Promise<boolean> {
  const keys = [preferencesKey(person), receivedKey({ identity, id: idOf(monday.toString()) })];
  const [chosen, taken] = await store.readAll(keys);
  return !taken && preferencesIn(chosen).weeklyReport !== false;
}
