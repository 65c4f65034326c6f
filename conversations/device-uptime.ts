import { conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Figure } from '../src/assistant/figure';
import type { KnownDevice } from '../src/assistant/site/site';
import { devices } from '../src/assistant/slots/devices';
import type { Slot } from '../src/assistant/slots/slot';
import { Temporal } from '../src/assistant/time';
import type { Wording } from '../src/assistant/wording';
import { exactWords } from './parts/period';

/** The platform keeps uptime by days in India, wherever the operator is. */
const UPTIME_ZONE = 'Asia/Kolkata';

const USUAL_DAYS = 7;

/** So many devices are asked about in one call. */
const AT_A_TIME = 100;

/** The worst of them are what an operator looks for. */
const MOST_LINES = 20;

/** All of them where none was named. */
const devicesOrAll: Slot<KnownDevice[]> = {
  asks: 'device_id',
  read(slots, turn) {
    const named = slots.device_id ?? slots.device_text ?? slots.device_ids;
    return devices.read(named === undefined ? { ...slots, device_ids: ['*'] } : slots, turn);
  },
};

/** How reliably chargers were there, the worst first; the last 7 days where no period is said. */
export const deviceUptime = conversation({
  name: 'device-uptime',
  intent: 'device_uptime',
  may: 'operator',
  acts: false,
  examples: {
    en: ['uptime of all chargers last week'],
    hi: ['सभी चार्जर का अपटाइम बताओ'],
    hinglish: ['sabhi charger ka uptime dikhao'],
  },
  slots: { devices: devicesOrAll },
  async act({ devices: meant }, turn) {
    const { speech, platform } = turn;
    const words = speech.in(WORDING);
    const { from, to } = periodOf(turn);
    if (Temporal.Instant.compare(from, to) >= 0) return reply(words.future);
    const found: [deviceId: string, uptime: string][] = [];
    for (let first = 0; first < meant.length; first += AT_A_TIME) {
      const ids = meant.slice(first, first + AT_A_TIME).map(({ deviceId }) => deviceId);
      found.push(...Object.entries(await platform.getDeviceUptime(ids, from, to)));
    }
    if (found.length === 0) return reply(words.none);
    const ranked = found.sort(([, a], [, b]) => Number.parseFloat(a) - Number.parseFloat(b));
    const title = words.during(exactWords({ from, to }, turn));
    const lines = ranked.slice(0, MOST_LINES).map(([id, uptime]) => `${speech.device(id)}: ${percent(uptime)}`);
    const rest = ranked.length - lines.length;
    const text = [`${title}:`, ...lines, ...(rest > 0 ? [words.better(rest)] : [])].join('\n');
    const figure = ranked.length > 1 ? figureOf(ranked.slice(0, MOST_LINES), title, turn) : undefined;
    return { step: 'reply', text, ...(figure && { figure }) };
  },
});

/** The same as bars out of a hundred; what is no number has no bar. */
function figureOf(ranked: [deviceId: string, uptime: string][], title: string, { devices, speech }: Turn): Figure {
  const name = (id: string) => devices.find(({ deviceId }) => deviceId === id)?.name ?? id;
  const points = ranked.map(([id, uptime]) => ({ label: name(id), value: Number.parseFloat(uptime) }));
  return {
    kind: 'shares',
    title,
    measure: speech.in(WORDING).measure,
    points: points.filter(({ value }) => Number.isFinite(value)),
  };
}

/** From the midnight in India that begins the day asked for, up to now at most. */
function periodOf({ request, now }: Turn): { from: Temporal.Instant; to: Temporal.Instant } {
  const { from, to } = request.slots;
  const day = (from === undefined ? now : Temporal.Instant.from(from)).toZonedDateTimeISO(UPTIME_ZONE).startOfDay();
  const end = to === undefined ? now : Temporal.Instant.from(to);
  return {
    from: (from === undefined ? day.subtract({ days: USUAL_DAYS }) : day).toInstant(),
    to: Temporal.Instant.compare(end, now) > 0 ? now : end,
  };
}

/** As given, with its sign. */
const percent = (uptime: string) => (/^[\d.]+$/.test(uptime) ? `${uptime} %` : uptime);

const WORDING: Wording<{
  during(window: string): string;
  better(count: number): string;
  measure: string;
  none: string;
  future: string;
}> = {
  en: {
    during: (window) => `Uptime, ${window}, the worst first`,
    better: (count) => `and ${count} better ones`,
    measure: 'Uptime (%)',
    none: 'The charging platform has no uptime for that.',
    future: 'That time has not come yet.',
  },
  hi: {
    during: (window) => `अपटाइम, ${window}, सबसे ख़राब पहले`,
    better: (count) => `और ${count} इनसे बेहतर`,
    measure: 'अपटाइम (%)',
    none: 'चार्जिंग प्लेटफ़ॉर्म के पास इसका अपटाइम नहीं है।',
    future: 'वह समय अभी आया नहीं है।',
  },
  hinglish: {
    during: (window) => `Uptime, ${window}, sabse kharab pehle`,
    better: (count) => `aur ${count} inse behtar`,
    measure: 'Uptime (%)',
    none: 'Charging platform ke paas iska uptime nahi hai.',
    future: 'Woh samay abhi aaya nahi hai.',
  },
};
