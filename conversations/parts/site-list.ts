import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import type { Seen } from '../../src/assistant/site/status';
import type { Wording } from '../../src/assistant/wording';
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

/** Chargers and what they are doing, one a line, the free ones first; of very many how many more there are. */
export function siteList(telling: Telling, states: Device[], seen: Map<string, Seen>): string {
  const { speech } = telling;
  const best = bestFirst(states, seen, telling);
  const lines = best
    .slice(0, MOST_LINES)
    .map((device) => `${speech.device(device.deviceId)}: ${stateWords(device, speech, seen.get(device.deviceId))}`);
  const rest = best.length - lines.length;
  return [...lines, ...(rest > 0 ? [speech.in(MORE)(rest)] : [])].join('\n');
}

const MORE: Wording<(rest: number) => string> = {
  en: (rest) => `and ${rest} more; ask for one by its name`,
  hi: (rest) => `और ${rest} और; किसी एक का नाम लेकर पूछिए`,
  hinglish: (rest) => `aur ${rest} aur; kisi ek ka naam lekar poochhiye`,
};
