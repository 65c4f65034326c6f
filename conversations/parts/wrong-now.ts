import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { troubleOf, troubleWords } from '../../src/assistant/site/trouble';
import type { Wording } from '../../src/assistant/wording';

/** More than a screenful helps nobody. */
const MOST_LINES = 15;

/** What is wrong with the site's chargers, one a line; undefined where nothing is. */
export function wrongNow(states: Device[], { devices, speech }: Telling): string | undefined {
  const known = new Set(devices.map(({ deviceId }) => deviceId));
  const wrong = states.flatMap((device) => {
    const trouble = known.has(device.deviceId) ? troubleOf(device) : undefined;
    return trouble ? [troubleWords(device.deviceId, trouble, device.lastSeen, speech)] : [];
  });
  if (wrong.length === 0) return undefined;
  const words = speech.in(WORDING);
  const rest = wrong.length - MOST_LINES;
  const lines = wrong.slice(0, MOST_LINES).map((line) => `• ${line}`);
  return [words.wrong(wrong.length), ...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('\n');
}

const WORDING: Wording<{ wrong(count: number): string; more(count: number): string }> = {
  en: {
    wrong: (count) =>
      count === 1 ? 'One charger has a problem just now:' : `${count} chargers have a problem just now:`,
    more: (count) => `and ${count} more`,
  },
  hi: { wrong: (count) => `अभी ${count} चार्जर में गड़बड़ है:`, more: (count) => `और ${count} और` },
  hinglish: { wrong: (count) => `Abhi ${count} charger mein gadbad hai:`, more: (count) => `aur ${count} aur` },
};
