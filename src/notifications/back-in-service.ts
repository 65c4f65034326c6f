import { switchedNow } from '../assistant/orders/switch-devices';
import { say } from '../assistant/say';
import { bookingsToday } from '../assistant/site/bookings';
import { tellingTo } from '../assistant/telling';
import { Temporal } from '../assistant/time';
import type { Wording } from '../assistant/wording';
import type { World } from '../assistant/world';
import { type Affected, affectedKey } from './affected';
import type { Notice } from './notice';

const KEPT_HOURS = 48;

/**
 * An operator has put chargers back into service: drivers who were told that theirs was gone, and have kept their booking,
 * hear that it is back. It is sent with the order's outcome, so no sweep looks for it.
 */
export const backInService: Notice = {
  name: 'back-in-service',
  ready: async () => [],
  async tell(owner, id, world) {
    const { ledger, platform, clock } = world;
    const operation = (await ledger.find(owner, id))?.value;
    if (operation?.order.kind !== 'enable_device') return;
    const back = await switchedNow(operation.order, platform);
    for (const { bookingId, userId } of await bookingsToday(back, platform, clock.now(), operation.timezone)) {
      if (bookingId !== undefined) await tellDriver(userId, bookingId, world);
    }
  },
};

/** Once, and only who was told before: the others never knew. */
async function tellDriver(userId: string, bookingId: string, world: World): Promise<void> {
  const key = affectedKey(userId, bookingId);
  const fact = await world.store.read<Affected>(key);
  if (!fact?.value.told || fact.value.back) return;
  const affected = fact.value;
  const { speech } = await tellingTo(affected, world);
  const { deviceId, start, seconds } = affected.booking;
  const window = speech.format.window(Temporal.Instant.from(start), seconds);
  const text = speech.in(WORDING).back(speech.device(deviceId), window);
  await say(world, affected, `back.${bookingId}`, { text });
  const expires = world.clock.now().add({ hours: KEPT_HOURS });
  await world.store.replace(key, fact.version, { ...affected, back: true }, { expires });
}

const WORDING: Wording<{ back(device: string, window: string): string }> = {
  en: { back: (device, window) => `${device} is back in service: your booking there, ${window}, is good.` },
  hi: { back: (device, window) => `${device} फिर से सेवा में है: वहाँ आपकी बुकिंग, ${window}, पक्की है।` },
  hinglish: {
    back: (device, window) => `${device} phir se service mein hai: wahan aapki booking, ${window}, pakki hai.`,
  },
};
