import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import type { Seen } from '../../src/assistant/site/status';
import { stateWords } from './state';

const ORDER: Seen['shown'][] = ['available', 'bluetooth', 'busy', 'closed', 'not_available'];

/** More than a screenful helps nobody: the best come first. */
const MOST_LINES = 12;

/** The devices we know, those that can be had first. */
export function bestFirst(states: Device[], seen: Map<string, Seen>, { devices }: Telling): Device[] {
  const known = new Set(devices.map(({ deviceId }) => deviceId));
  const rank = ({ deviceId }: Device) => ORDER.indexOf(seen.get(deviceId)?.shown ?? 'not_available');
  return states.filter(({ deviceId }) => known.has(deviceId)).sort((a, b) => rank(a) - rank(b));
}

/** Chargers and what they are doing, one a line, the free ones first. */
export function siteList(telling: Telling, states: Device[], seen: Map<string, Seen>): string {
  const { speech } = telling;
  return bestFirst(states, seen, telling)
    .slice(0, MOST_LINES)
    .map((device) => `${speech.device(device.deviceId)}: ${stateWords(device, speech, seen.get(device.deviceId))}`)
    .join('\n');
}
