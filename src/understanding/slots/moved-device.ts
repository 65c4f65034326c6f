import { every } from '../clauses/clause';
import type { Filling } from './context';
import { setDevice } from './device';

/** Which device a booking is on, and which it moves to. */
export function movedDevice({ clause, request, spoken }: Filling, border: number): void {
  const devices = every(clause, 'device');
  const goal =
    devices.find(
      (span) =>
        /^(to|onto|instead|as|with)$/.test(clause.tokens[span.from - 1]?.word ?? '') ||
        /^(instead|par)$/.test(clause.tokens[span.to]?.word ?? ''),
    ) ?? (devices.length > 1 ? devices.at(-1) : undefined);
  const identified =
    request.slots.booking_id !== undefined ||
    /\b(it|make <reference>|should be|move me|switch me|shift me)\b/.test(clause.text);
  for (const span of devices) {
    const moved =
      span === goal &&
      (devices.length > 1 || identified || span.from > border || /\bto <device>|<device> instead/.test(clause.text));
    setDevice(request, moved ? 'to_device_id' : 'device_id', span.device.device_id, span.guessed);
  }
  const words = every(clause, 'unknown_device').at(-1);
  if (words) request.slots.device_text = words.text;
  else if (
    !request.slots.device_id &&
    !request.slots.booking_id &&
    spoken &&
    every(clause, 'reference').some(({ whom }) => whom === 'it')
  )
    request.slots.device_id = spoken;
}
