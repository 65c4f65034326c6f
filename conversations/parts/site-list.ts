import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { type Shown, showDevice } from '../../src/assistant/status';
import { stateWords } from './state';

const ORDER: Shown[] = ['available', 'bluetooth', 'busy', 'not_available'];

/** More than a screenful helps nobody: the best come first. */
const MOST_LINES = 12;

/** Chargers and what they are doing, one a line, the free ones first. */
export function siteList({ devices, speech }: Telling, states: Device[]): string {
  const known = new Set(devices.map(({ deviceId }) => deviceId));
  return states
    .filter(({ deviceId }) => known.has(deviceId))
    .sort((a, b) => ORDER.indexOf(showDevice(a)) - ORDER.indexOf(showDevice(b)))
    .slice(0, MOST_LINES)
    .map((device) => `${speech.device(device.deviceId)}: ${stateWords(device, speech)}`)
    .join('\n');
}
