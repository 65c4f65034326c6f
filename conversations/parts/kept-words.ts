import type { KeptRequest } from '../../src/assistant/later/kept';
import type { Slots } from '../../src/assistant/request';
import { Temporal, type TimeZone } from '../../src/assistant/time';
import type { Speech, Wording } from '../../src/assistant/wording';
import { planWords } from './limit';

/** The amount that the slots of a start name; it was asked for before the start was kept. */
function amountIn({ energy_wh, amount_inr, duration_s }: Slots) {
  const time = duration_s === undefined ? {} : { seconds: duration_s };
  if (energy_wh !== undefined) return { by: 'energy' as const, energyWh: energy_wh, ...time };
  if (amount_inr !== undefined) return { by: 'money' as const, rupees: amount_inr, ...time };
  return duration_s === undefined ? { by: 'full' as const } : { by: 'time' as const, seconds: duration_s };
}

/** `start Gate 1 (l5coqi) on Mon 8 Feb, 10:00 pm IST for 2 hours, until Tue 9 Feb, 12:00 am IST`. */
export function keptWords({ request, at }: KeptRequest, speech: Speech): string {
  const start = Temporal.Instant.from(at);
  const plan = planWords(amountIn(request.slots), start, speech);
  return speech.in(WORDING).start(speech.device(request.slots.device_id ?? ''), speech.format.moment(start), plan);
}

/** The same as something that will not be: `Gate 1 (l5coqi), Mon 8 Feb, 10:00 pm IST, for 2 hours, until ...`. */
export function keptWhat({ request, at }: KeptRequest, speech: Speech): string {
  const start = Temporal.Instant.from(at);
  const device = speech.device(request.slots.device_id ?? '');
  return [device, speech.format.moment(start), planWords(amountIn(request.slots), start, speech)].join(', ');
}

/** Which of what was asked for later is meant: by number, charger, moment or day; all of it where nothing was said. */
export function keptMeant(kept: KeptRequest[], slots: Slots, zone: TimeZone): KeptRequest[] {
  const { booking_id, device_id, start, date } = slots;
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return kept.filter(
    ({ id, at, request }) =>
      (booking_id === undefined || id === booking_id) &&
      (device_id === undefined || request.slots.device_id === device_id) &&
      (start === undefined || Temporal.Instant.from(at).equals(Temporal.Instant.from(start))) &&
      (date === undefined || dayOf(at).equals(Temporal.PlainDate.from(date))),
  );
}

const WORDING: Wording<{ start(device: string, at: string, plan: string): string }> = {
  en: { start: (device, at, plan) => `start ${device} on ${at} ${plan}` },
  hi: { start: (device, at, plan) => `${device} को ${at} शुरू करूँगा, ${plan}` },
  hinglish: { start: (device, at, plan) => `${device} ko ${at} start karunga, ${plan}` },
};
