import type { Device } from '../../src/assistant/charging';
import { reply, type Step, type Turn } from '../../src/assistant/conversation';
import type { Driver } from '../../src/assistant/person';
import type { Choice } from '../../src/assistant/reply';
import { runningTransactions } from '../../src/assistant/site/running';
import type { KnownDevice } from '../../src/assistant/site/site';
import { showDevice, startable } from '../../src/assistant/site/status';
import { otherStarts } from './alternatives';
import type { StartWindow } from './start-window';
import { START_WORDING } from './start-wording';
import { busyWords, stateWords } from './state';
import { askConnector } from './which-connector';

/** Where a charge can begin; `plugIn` where the charger sees no car there yet. */
interface StartConnector {
  connectorId: number;
  plugIn?: true;
}

/** Tells the connector from what is said instead of one. */
export const isConnector = (found: StartConnector | Step): found is StartConnector => 'connectorId' in found;

/**
 * The connector to start on: the one asked for or booked, the one with a waiting car, the one where one's own car has just
 * charged, the only free one; else it is asked for. Where there is none, why, and what to do.
 */
export async function connectorFor(
  device: KnownDevice,
  state: Device,
  { own, taken }: StartWindow,
  turn: Turn,
): Promise<StartConnector | Step> {
  const { waiting, free } = startable(state);
  const wanted = turn.request.slots.connector_id;
  const open = (ids: number[]) => ids.filter((id) => (wanted === undefined || id === wanted) && !taken.includes(id));
  const usable = [...open(waiting), ...open(free)];
  const likeliest = open(waiting).length > 0 ? open(waiting) : open(free);
  const candidates = own !== undefined && usable.includes(own) ? [own] : likeliest;
  if (candidates.length === 0) {
    const finished = await ownFinished(state, open, turn);
    return finished === undefined ? notFree(device, state, turn) : { connectorId: finished };
  }
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    const plugIn = state.protocol === 'ocpp' && free.includes(only);
    return { connectorId: only, ...(plugIn && { plugIn: true as const }) };
  }
  // Where the car stands only its driver knows, so here it is asked of connectors of one kind too.
  return askConnector(device, candidates, turn);
}

/** The connector on which one's own charge has just ended and the car still stands: it can go on there. */
async function ownFinished(
  state: Device,
  open: (ids: number[]) => number[],
  { platform, person }: Turn,
): Promise<number | undefined> {
  const finishing = state.connectors.filter((each) => each.state === 'finishing').map(({ connectorId }) => connectorId);
  if (!state.online || open(finishing).length === 0) return undefined;
  const last = await platform.getLatestTransaction(state.deviceId);
  return last && last.userId === person.userId && open(finishing).includes(last.connectorId)
    ? last.connectorId
    : undefined;
}

async function notFree(device: KnownDevice, state: Device, turn: Turn): Promise<Step> {
  const words = turn.speech.in(START_WORDING);
  const named = turn.speech.device(device.deviceId);
  const own = await runningTransactions((turn.person as Driver).userId, turn.platform, turn.now);
  if (own.some(({ deviceId }) => deviceId === device.deviceId)) {
    const stop = { intent: 'stop_charging' as const, slots: { device_id: device.deviceId } };
    return reply(words.already(named), [{ label: words.stop, request: stop, confirmed: true }]);
  }
  const others = await otherStarts(device.deviceId, turn.request.slots, turn);
  const tell: Choice = {
    label: words.tellMe,
    request: { intent: 'notify_when_free', slots: { device_id: device.deviceId } },
  };
  const why = busyWords(state, turn.request.slots.connector_id, turn.speech);
  const text = words.notFree(named, stateWords(state, turn.speech), why, others.length > 0);
  return reply(text, showDevice(state) === 'busy' ? [...others.slice(0, 2), tell] : others);
}
