import type { Device } from '../src/assistant/charging';
import { ask, conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Choice } from '../src/assistant/reply';
import type { KnownDevice } from '../src/assistant/site/site';
import type { Seen } from '../src/assistant/site/status';
import { CARDS_AT_MOST, chargerCards } from './parts/charger-card';
import { FIND_WORDING } from './parts/find-wording';
import { lookAround } from './parts/look-around';
import { areasOf, type Place, placeMeant } from './parts/place';
import { bestFirst, siteList } from './parts/site-list';
import { socketNames } from './parts/sockets';

/** Farther than that is not near, where nothing was said. */
const NEAR_KM = 5;

/** Where nothing is near, the nearest within so far is told. */
const FAR_KM = 100;

/** Which chargers are there, near somewhere or for some vehicle, and which are free now? */
export const findChargers = conversation({
  name: 'find-chargers',
  intent: 'find_chargers',
  may: 'anyone',
  acts: false,
  examples: {
    en: ['which chargers are free now?', 'chargers near me', 'ccs chargers near Indiranagar', 'show me ccs chargers'],
    hi: ['कौन से चार्जर खाली हैं?', 'मेरे पास कौन से चार्जर हैं?'],
    hinglish: ['kaun sa charger khaali hai?', 'mere paas charger dikhao'],
  },
  slots: {},
  async act(_, turn) {
    const words = turn.speech.in(FIND_WORDING);
    const { near, location, distance_km } = turn.request.slots;
    if (location === undefined && (near === 'me' || (near === undefined && distance_km !== undefined)))
      return { ...ask('near', words.whereAreYou), askLocation: true };
    const place = placeMeant(turn);
    if (place === 'unknown') {
      const areas = areasOf(turn.devices).slice(0, 4);
      const request = { ...turn.request.slots };
      const choices = areas.map((area) => ({
        label: area,
        request: { intent: 'find_chargers' as const, slots: { ...request, near: area } },
      }));
      return { ...ask('near', words.noSuchPlace(near ?? '', areas.join(', ')), choices), askLocation: true };
    }
    return place ? around(place, turn) : onSite(turn);
  },
});

/** The chargers of the site that fit, in a list. */
async function onSite(turn: Turn) {
  const words = turn.speech.in(FIND_WORDING);
  const { free_only, socket, parking } = turn.request.slots;
  const fitting = socket || parking ? await fit(turn, {}) : turn.devices;
  if (fitting.length === 0) return reply(words.noneFits(wantedWords(turn)), withoutFilters(turn));
  const { states, seen } = await lookAt(fitting, turn);
  const shown = states.filter((state) => !free_only || isFree(state, seen));
  if (shown.length === 0) return reply(words.noneFree);
  return reply(siteList(turn, shown, seen), starts(bestFirst(shown, seen, turn), seen, turn));
}

/** The chargers around a place, the free ones first and then the nearest, each with what one needs to go there. */
async function around(place: Place, turn: Turn) {
  const { speech, request } = turn;
  const words = speech.in(FIND_WORDING);
  const { distance_km, free_only } = request.slots;
  const within = distance_km ?? NEAR_KM;
  const near = await fit(turn, { near: place.at, distanceKm: within });
  const wider = near.length > 0 ? near : await fit(turn, { near: place.at, distanceKm: FAR_KM });
  if (wider.length === 0) return reply(words.noneAnywhere(wantedWords(turn)), withoutFilters(turn));
  const { states, seen } = await lookAt(wider, turn);
  const shown = states.filter((state) => !free_only || isFree(state, seen));
  if (shown.length === 0) return reply(words.noneFreeNear(kilometresWords(within)));
  const nearest = near.length > 0 ? shown : shown.slice(0, 1);
  const best = bestFirst(nearest, seen, turn).slice(0, CARDS_AT_MOST);
  const head = near.length > 0 ? words.near(place.name) : words.onlyFarther(kilometresWords(within));
  return reply([head, ...(await chargerCards(best, seen, place.at, turn))].join('\n'), starts(best, seen, turn));
}

/** The sockets and vehicles that are looked for: some of them may have been said a while ago. */
const wantedWords = ({ request: { slots } }: Turn): string =>
  [...socketNames({ sockets: slots.socket ?? [] }), ...(slots.parking ?? [])].join(', ');

/** The same without them. */
function withoutFilters({ request, speech }: Turn): Choice[] {
  const { socket, parking, ...slots } = request.slots;
  if (!socket && !parking) return [];
  return [{ label: speech.in(FIND_WORDING).allOfThem, request: { intent: 'find_chargers', slots } }];
}

const kilometresWords = (km: number) => `${km.toLocaleString('en-IN', { maximumFractionDigits: 1 })} km`;

/** The known devices that the platform finds for what was asked, the nearest first. */
async function fit(turn: Turn, where: { near?: [number, number]; distanceKm?: number }): Promise<KnownDevice[]> {
  const { socket, parking } = turn.request.slots;
  const found = await turn.platform.getDeviceDetails({
    ...where,
    ...(socket && { socket }),
    ...(parking && { parking }),
  });
  return found.flatMap(({ deviceId, location }) =>
    turn.devices.filter((known) =>
      deviceId === undefined ? String(known.location) === String(location) : known.deviceId === deviceId,
    ),
  );
}

async function lookAt(devices: KnownDevice[], turn: Turn) {
  const all = new Map((await turn.platform.getDeviceStates()).map((state) => [state.deviceId, state]));
  const states = devices.flatMap(({ deviceId }) => all.get(deviceId) ?? []);
  return { states, seen: await lookAround(states, turn) };
}

const isFree = ({ deviceId }: Device, seen: Map<string, Seen>) => seen.get(deviceId)?.shown === 'available';

function starts(states: Device[], seen: Map<string, Seen>, { devices, speech }: Turn) {
  return states
    .filter((state) => isFree(state, seen))
    .slice(0, 3)
    .map(({ deviceId }) => ({
      label: speech.in(FIND_WORDING).start(devices.find((known) => known.deviceId === deviceId)?.name ?? deviceId),
      request: { intent: 'start_charging' as const, slots: { device_id: deviceId } },
    }));
}
