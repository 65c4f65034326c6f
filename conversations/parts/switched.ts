import type { Telling } from '../../src/assistant/conversation';
import { type Switched, type SwitchOrder, switchedNow } from '../../src/assistant/orders/switch-devices';
import type { Speech, Wording } from '../../src/assistant/wording';

/** More names than this nobody reads. */
const MOST_NAMES = 12;

/** `Gate 1 (l5coqi), Gate 2 (3654e5)`; of very many, the first and how many more. */
export function namesOf(deviceIds: string[], speech: Speech): string {
  const named = deviceIds.slice(0, MOST_NAMES).map((deviceId) => speech.device(deviceId));
  const rest = deviceIds.length - named.length;
  return `${named.join(', ')}${rest > 0 ? speech.in(MORE)(rest) : ''}`;
}

const MORE: Wording<(rest: number) => string> = {
  en: (rest) => ` and ${rest} more`,
  hi: (rest) => ` और ${rest} और`,
  hinglish: (rest) => ` aur ${rest} aur`,
};

/** Which chargers are as they were wanted, and which are not. */
export function switchedWords(order: SwitchOrder, { switched, failed }: Switched, speech: Speech): string {
  const words = speech.in(WORDING)[order.kind];
  const parts = [
    switched.length > 0 && words.done(namesOf(switched, speech)),
    failed.length > 0 && words.failed(namesOf(failed, speech)),
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** The same while an order has not clearly ended: what is true now is read again; silence means nothing is known. */
export async function switchedSoFar(order: SwitchOrder, { platform }: Telling): Promise<Switched> {
  const switched = await switchedNow(order, platform).catch((): string[] => []);
  return { switched, failed: order.deviceIds.filter((id) => !switched.includes(id)) };
}

interface Words {
  done(devices: string): string;
  failed(devices: string): string;
}

const WORDING: Wording<Record<SwitchOrder['kind'], Words>> = {
  en: {
    enable_device: { done: (devices) => `In service: ${devices}.`, failed: (devices) => `Not confirmed: ${devices}.` },
    disable_device: {
      done: (devices) => `Out of service: ${devices}.`,
      failed: (devices) => `Not confirmed: ${devices}.`,
    },
  },
  hi: {
    enable_device: { done: (devices) => `सेवा में: ${devices}।`, failed: (devices) => `पक्का नहीं: ${devices}।` },
    disable_device: { done: (devices) => `सेवा से बाहर: ${devices}।`, failed: (devices) => `पक्का नहीं: ${devices}।` },
  },
  hinglish: {
    enable_device: { done: (devices) => `Service mein: ${devices}.`, failed: (devices) => `Pakka nahi: ${devices}.` },
    disable_device: {
      done: (devices) => `Service se bahar: ${devices}.`,
      failed: (devices) => `Pakka nahi: ${devices}.`,
    },
  },
};
