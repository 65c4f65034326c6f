import type { ConnectorState, Device } from '../../src/assistant/charging';
import { type Seen, type Shown, showConnector, showDevice } from '../../src/assistant/site/status';
import type { Speech } from '../../src/assistant/wording';
import { STATE_WORDING } from './state-wording';

/** What a charger is doing, in a person's words; raw codes never reach them. Without `seen` its own state alone counts. */
export function stateWords(device: Device, speech: Speech, seen: Seen = plainly(device)): string {
  const words = speech.in(STATE_WORDING);
  const { shown, free, booked, own, heardLast, hours } = seen;
  const lastOnline =
    device.lastSeen && !device.online ? ` (${words.lastOnline(speech.format.time(device.lastSeen))})` : '';
  const old = heardLast ? `, ${words.asOf(speech.format.time(heardLast))}` : '';
  if (shown === 'closed') return words.closed(hours ? speech.format.hours(hours.opens, hours.closes) : '');
  const [only] = device.connectors;
  if (booked && (shown === 'busy' || shown === 'not_available')) {
    const why = device.connectors.length <= 1 ? reason(only?.state, shown, speech) : '';
    return `${words.shown.busy} (${speech.format.between(booked.start, booked.seconds)})${why}${shown === 'busy' ? '' : lastOnline}${old}`;
  }
  const forYou = own ? `, ${words.forYou(speech.format.between(own.start, own.seconds))}` : '';
  if (device.connectors.length <= 1)
    return `${words.shown[shown]}${reason(only?.state, shown, speech)}${lastOnline}${forYou}${old}`;
  if (free.length === 0) return `${words.shown[shown]}${lastOnline}${forYou}${old}`;
  return `${words.shown.available} (${words.connectors(free.map((id) => id + 1))})${forYou}${old}`;
}

const plainly = (device: Device): Seen => ({
  shown: showDevice(device),
  free: device.connectors
    .filter((connector) => showConnector(device, connector) === 'available')
    .map(({ connectorId }) => connectorId),
});

/** Why a busy charger is busy, and what that means for who wants it; undefined where that is not known. */
export function busyWords(device: Device, connectorId: number | undefined, speech: Speech): string | undefined {
  const meant = device.connectors.filter((each) => connectorId === undefined || each.connectorId === connectorId);
  const states = new Set(meant.map(({ state }) => state));
  const [only] = states;
  return states.size === 1 && only && device.online ? speech.in(STATE_WORDING).busy[only] : undefined;
}

/** Why it is not available, where that helps. */
function reason(state: ConnectorState | undefined, shown: Shown, speech: Speech): string {
  const why = state && shown === 'not_available' ? speech.in(STATE_WORDING).why[state] : undefined;
  return why ? `, ${why}` : '';
}
