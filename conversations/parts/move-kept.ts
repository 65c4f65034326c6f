import { ask, type Step, type Turn } from '../../src/assistant/conversation';
import type { KeptRequest } from '../../src/assistant/later/kept';
import type { HeldBooking } from '../../src/assistant/orders/cancel-bookings';
import { amount } from '../../src/assistant/slots/amount';
import type { Wording } from '../../src/assistant/wording';
import { keptMeant } from './kept-words';
import { movedWindow } from './moved-window';
import { keepStart } from './start-later';

/** Without a time of its own a charge has no length to be moved by. */
const NO_LENGTH = 0;

/** The start kept for later that a request to move means; undefined where it means none. */
async function keptMeantBy(turn: Turn): Promise<KeptRequest | undefined> {
  const { device_id, booking_id, from_start } = turn.request.slots;
  const which = {
    ...(device_id !== undefined && { device_id }),
    ...(from_start !== undefined && { start: from_start }),
  };
  const meant = keptMeant(
    await turn.kept(),
    booking_id === undefined ? which : { booking_id },
    turn.speech.format.timezone,
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Keeps the start that is meant for another time, charger or length instead; undefined where none is meant. */
export async function moveKept(turn: Turn): Promise<Step | undefined> {
  const kept = await keptMeantBy(turn);
  return kept && ((await moved(kept, turn)) ?? ask('start', turn.speech.in(WORDING).when));
}

async function moved(kept: KeptRequest, turn: Turn): Promise<Step | undefined> {
  const { devices, now, request, speech } = turn;
  const { device_id, to_device_id = device_id, energy_wh, amount_inr, until_full } = request.slots;
  const old = kept.request.slots;
  const deviceId = to_device_id ?? old.device_id ?? '';
  const elsewhere = deviceId === old.device_id ? {} : { to_device_id: deviceId };
  const device = devices.find((each) => each.deviceId === deviceId);
  const seconds = old.duration_s ?? NO_LENGTH;
  const from: HeldBooking = { bookingId: kept.id, userId: '', deviceId, connectorId: 0, start: kept.at, seconds };
  const window = movedWindow(
    from,
    { ...request, slots: { ...request.slots, ...elsewhere } },
    now,
    speech.format.timezone,
  );
  if (!device || !window) return undefined;
  const { duration_s: _, energy_wh: __, amount_inr: ___, until_full: ____, connector_id, ...rest } = old;
  const said = { energy_wh, amount_inr, until_full };
  const isNew = Object.values(said).some((value) => value !== undefined);
  const slots = {
    ...rest,
    ...(connector_id !== undefined && deviceId === old.device_id && { connector_id }),
    ...(isNew
      ? Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
      : { ...amountsOf(old), ...(window.seconds > 0 && { duration_s: window.seconds }) }),
    device_id: deviceId,
    booking_id: kept.id,
    start: window.start.toZonedDateTimeISO(speech.format.timezone).toString({ timeZoneName: 'never' }),
  };
  const anew: Turn = { ...turn, request: { intent: 'start_charging', slots } };
  const reading = amount.read(slots, anew);
  return 'value' in reading ? keepStart({ device, at: window.start, amount: reading.value }, anew) : undefined;
}

const amountsOf = ({ energy_wh, amount_inr, until_full }: KeptRequest['request']['slots']) => ({
  ...(energy_wh !== undefined && { energy_wh }),
  ...(amount_inr !== undefined && { amount_inr }),
  ...(until_full !== undefined && { until_full }),
});

const WORDING: Wording<{ when: string }> = {
  en: { when: 'When should it start instead?' },
  hi: { when: 'इसके बजाय कब शुरू करूँ?' },
  hinglish: { when: 'Iske bajaye kab start karun?' },
};
