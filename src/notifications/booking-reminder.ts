import { PlatformError } from '../assistant/errors';
import { type Reminder, reminderKey, reminderMoments } from '../assistant/later/reminder';
import { findBooking } from '../assistant/orders/create-booking';
import { say } from '../assistant/say';
import { runningTransactions } from '../assistant/site/running';
import type { Key } from '../assistant/store';
import { tellingTo } from '../assistant/telling';
import { Temporal } from '../assistant/time';
import type { Wording } from '../assistant/wording';
import type { World } from '../assistant/world';
import { noteBookingsElsewhere } from './bookings-elsewhere';
import { MOST_AT_ONCE, type Notice, type Ready } from './notice';

/** A booking begins soon: said a quarter of an hour before, once, where it still stands and is not being used already. */
export const bookingReminder: Notice = {
  name: 'booking-reminder',
  async ready(sight) {
    const { world, now } = sight;
    await noteBookingsElsewhere(sight);
    const found: Ready[] = [];
    for (const { owner, id } of await world.store.due('reminder', now, MOST_AT_ONCE)) {
      const fact = await world.store.read<Reminder>({ kind: 'reminder', owner, id });
      if (fact && !fact.value.over) found.push({ owner, id, identity: fact.value.identity, since: now.toString() });
    }
    return found;
  },
  async tell(owner, id, world) {
    const key: Key = { kind: 'reminder', owner, id };
    const fact = await world.store.read<Reminder>(key);
    if (!fact || fact.value.over) return;
    const wanted = await isWanted(fact.value, world).catch((error: unknown) => {
      if (!(error instanceof PlatformError)) throw error;
      return undefined;
    });
    // While the platform is silent the next sweep asks again.
    if (wanted === undefined) return;
    if (wanted) await remind(fact.value, world);
    const over: Reminder = { ...fact.value, over: true };
    await world.store.replace(key, fact.version, over, reminderMoments(over));
  },
};

/** True where the booking has not begun, still stands, and its person does not charge there already. */
async function isWanted({ booking, userId }: Reminder, { platform, clock }: World): Promise<boolean> {
  const now = clock.now();
  if (Temporal.Instant.compare(now, Temporal.Instant.from(booking.start)) >= 0) return false;
  if (!(await findBooking({ ...booking, userId }, platform))) return false;
  const running = await runningTransactions(userId, platform, now);
  return !running.some(({ deviceId }) => deviceId === booking.deviceId);
}

async function remind(reminder: Reminder, world: World): Promise<void> {
  const { booking, person } = reminder;
  const { speech, now } = await tellingTo(reminder, world);
  const words = speech.in(WORDING);
  const start = Temporal.Instant.from(booking.start);
  const slots = { device_id: booking.deviceId, connector_id: booking.connectorId };
  const choices = [
    {
      label: words.start,
      request: { intent: 'start_charging' as const, slots: { ...slots, duration_s: booking.seconds } },
    },
    {
      label: words.cancel,
      request: { intent: 'cancel_booking' as const, slots: { device_id: booking.deviceId, start: booking.start } },
      confirmed: true,
    },
  ];
  const text = words.soon(
    speech.device(booking.deviceId),
    speech.format.duration(now.until(start).total('seconds')),
    speech.format.window(start, booking.seconds),
  );
  await say(world, reminder, `reminder.${reminderKey(person, booking).id}`, { text, choices });
}

const WORDING: Wording<{
  soon(device: string, within: string, window: string): string;
  start: string;
  cancel: string;
}> = {
  en: {
    soon: (device, within, window) => `Your booking of ${device} begins in ${within}: ${window}.`,
    start: 'Start now',
    cancel: 'Cancel it',
  },
  hi: {
    soon: (device, within, window) => `${device} की आपकी बुकिंग ${within} में शुरू होती है: ${window}।`,
    start: 'अभी शुरू करें',
    cancel: 'रद्द करें',
  },
  hinglish: {
    soon: (device, within, window) => `${device} ki aapki booking ${within} mein shuru hoti hai: ${window}.`,
    start: 'Abhi start karein',
    cancel: 'Cancel karein',
  },
};
