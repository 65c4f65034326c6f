import type { Booking } from '../assistant/charging';
import { reachOf } from '../assistant/later/reach';
import { switchedNow } from '../assistant/orders/switch-devices';
import { say } from '../assistant/say';
import { bookingsToday } from '../assistant/site/bookings';
import type { Key } from '../assistant/store';
import { tellingTo } from '../assistant/telling';
import type { Wording } from '../assistant/wording';
import type { World } from '../assistant/world';
import { type Affected, affectedKey } from './affected';
import type { Notice } from './notice';

/** What was not told within two days helps nobody. */
const KEPT_HOURS = 48;

/**
 * An operator has taken chargers out of service: drivers who have booked them today are to hear of it, and the operator
 * how many can be reached. It is sent with the order's outcome, so no sweep looks for it.
 */
export const takenOut: Notice = {
  name: 'taken-out',
  ready: async () => [],
  async tell(owner, id, world) {
    const { ledger, platform, store, clock } = world;
    const operation = (await ledger.find(owner, id))?.value;
    const toldKey: Key = { kind: 'taken-out', owner, id };
    if (operation?.order.kind !== 'disable_device' || (await store.read(toldKey))) return;
    const out = await switchedNow(operation.order, platform);
    const bookings = await bookingsToday(out, platform, clock.now(), operation.timezone);
    const reached = await Promise.all(bookings.map((booking) => handOut(booking, world)));
    if (bookings.length > 0) {
      const { speech } = await tellingTo(operation, world);
      const told = reached.filter(Boolean).length;
      const text = speech.in(WORDING).bookings(told, bookings.length - told);
      await say(world, operation, `taken-out.${id}`, { text });
    }
    await store.create(toldKey, {}, { expires: clock.now().add({ hours: KEPT_HOURS }) });
  },
};

/** Writes down that a booking's driver is to be told; false where nobody knows where. */
async function handOut({ bookingId, userId, deviceId, connectorId, start, seconds }: Booking, { store, clock }: World) {
  const reach = await reachOf(store, userId);
  if (!reach || bookingId === undefined) return false;
  const now = clock.now();
  const booking = { deviceId, connectorId, start: start.toString(), seconds };
  const affected: Affected = { ...reach, userId, booking };
  await store.create(affectedKey(userId, bookingId), affected, { due: now, expires: now.add({ hours: KEPT_HOURS }) });
  return true;
}

const WORDING: Wording<{ bookings(told: number, unreached: number): string }> = {
  en: {
    bookings: (told, unreached) =>
      [
        told > 0 &&
          `I tell the ${told === 1 ? 'driver of 1 booking' : `drivers of ${told} bookings`} there today, and offer other chargers.`,
        unreached > 0 &&
          `For ${unreached === 1 ? '1 booking' : `${unreached} bookings`} I cannot reach the driver: they have not spoken to me yet. The booking still stands.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  hi: {
    bookings: (told, unreached) =>
      [
        told > 0 && `आज की ${told} बुकिंग वालों को बता रहा हूँ और दूसरे चार्जर दे रहा हूँ।`,
        unreached > 0 && `${unreached} बुकिंग वालों तक नहीं पहुँच सकता: उन्होंने मुझसे अब तक बात नहीं की है। उनकी बुकिंग बनी हुई है।`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  hinglish: {
    bookings: (told, unreached) =>
      [
        told > 0 && `Aaj ki ${told} booking walon ko bata raha hoon aur doosre charger de raha hoon.`,
        unreached > 0 &&
          `${unreached} booking walon tak nahi pahunch sakta: unhone mujhse ab tak baat nahi ki hai. Unki booking bani hui hai.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
