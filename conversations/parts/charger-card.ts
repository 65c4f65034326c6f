import type { Device, Location } from '../../src/assistant/charging';
import type { Turn } from '../../src/assistant/conversation';
import { PlatformError } from '../../src/assistant/errors';
import type { KnownDevice } from '../../src/assistant/site/site';
import type { Seen } from '../../src/assistant/site/status';
import type { Wording } from '../../src/assistant/wording';
import { kilometres } from './distance';
import { knownPrice } from './estimate';
import { priceWords } from './price-words';
import { socketNames } from './sockets';
import { stateWords } from './state';

/** More of them are no help on a phone. */
export const CARDS_AT_MOST = 5;

/** Below this a charger is known to let people down; uptime in percent. */
const NOTABLY_LOW = 90;

/** Uptime is looked at over so many days. */
const UPTIME_DAYS = 30;

/** Kept by days in India. */
const UPTIME_ZONE = 'Asia/Kolkata';

/** Chargers with what one needs to choose and to go there: state, distance, price, socket, hours, what is near, a map. */
export async function chargerCards(
  states: Device[],
  seen: Map<string, Seen>,
  from: Location,
  turn: Turn,
): Promise<string[]> {
  const uptime = await uptimeOf(states, turn);
  return Promise.all(
    states.map(async (state) => {
      const known = turn.devices.find(({ deviceId }) => deviceId === state.deviceId);
      const { speech } = turn;
      const away = known?.location ? `, ${distance(kilometres(from, known.location))}` : '';
      const head = `• ${speech.device(state.deviceId)}${away}: ${stateWords(state, speech, seen.get(state.deviceId))}`;
      const lines = known ? [await factsOf(known, turn), lowUptime(uptime[state.deviceId], turn), mapOf(known)] : [];
      return [head, ...lines.filter((line) => line !== undefined).map((line) => `  ${line}`)].join('\n');
    }),
  );
}

const distance = (km: number) =>
  km < 1
    ? `${Math.max(50, Math.round(km * 20) * 50)} m`
    : `${km.toLocaleString('en-IN', { maximumFractionDigits: 1 })} km`;

async function factsOf(known: KnownDevice, turn: Turn): Promise<string> {
  const words = turn.speech.in(WORDING);
  const price = await knownPrice(known, turn);
  const clock = (time: { toString(): string }) => time.toString().slice(0, 5);
  const { openingHours: hours } = known;
  const always = hours && clock(hours.opens) === '00:00' && clock(hours.closes) === '23:59';
  const facts = [
    price && priceWords(price, turn.speech),
    socketNames(known).join(', '),
    hours && (always ? words.always : words.open(turn.speech.format.hours(hours.opens, hours.closes))),
    ...known.amenities.slice(0, 2).map(({ amenity, distanceKm }) => `${amenity} ${distance(distanceKm)}`),
  ];
  return facts.filter(Boolean).join(' · ');
}

function lowUptime(percent: string | undefined, { speech }: Turn): string | undefined {
  const number = Number.parseFloat(percent ?? '');
  return number < NOTABLY_LOW ? speech.in(WORDING).unreliable(`${number} %`, UPTIME_DAYS) : undefined;
}

/** One call for all of them; a hint, so a platform that does not tell it is no error. */
async function uptimeOf(states: Device[], { platform, now }: Turn): Promise<Record<string, string>> {
  if (states.length === 0) return {};
  const from = now.toZonedDateTimeISO(UPTIME_ZONE).subtract({ days: UPTIME_DAYS }).startOfDay().toInstant();
  const ids = states.map(({ deviceId }) => deviceId);
  return platform.getDeviceUptime(ids, from, now).catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error;
    return {};
  });
}

const mapOf = ({ location }: KnownDevice): string | undefined =>
  location && `https://www.google.com/maps/search/?api=1&query=${location.join(',')}`;

const WORDING: Wording<{
  always: string;
  open(hours: string): string;
  unreliable(percent: string, days: number): string;
}> = {
  en: {
    always: 'open day and night',
    open: (hours) => `open ${hours}`,
    unreliable: (percent, days) => `Often out of order: it worked ${percent} of the last ${days} days.`,
  },
  hi: {
    always: 'दिन-रात खुला',
    open: (hours) => `${hours} तक खुला`,
    unreliable: (percent, days) => `अक्सर बंद रहता है: पिछले ${days} दिनों में ${percent} समय चला।`,
  },
  hinglish: {
    always: 'din-raat khula',
    open: (hours) => `${hours} tak khula`,
    unreliable: (percent, days) => `Aksar band rehta hai: pichhle ${days} din mein ${percent} time chala.`,
  },
};
