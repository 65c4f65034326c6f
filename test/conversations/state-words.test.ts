import { stateWords } from '../../conversations/parts/state';
import type { Booking, ConnectorState, Device, Protocol } from '../../src/assistant/charging';
import { see } from '../../src/assistant/site/status';
import { Temporal } from '../../src/assistant/time';
import { createSpeech } from '../../src/assistant/wording';
import { connectorState } from '../../src/platform/states';

const now = Temporal.Instant.from('2027-02-08T10:00:00+05:30');
const AT_9 = Temporal.Instant.from('2027-02-08T09:00:00+05:30');
const speech = createSpeech('en', 'Asia/Kolkata', now, []);

function device(protocol: Protocol, states: ConnectorState[], online = true, lastSeen = online ? now : AT_9): Device {
  const connectors = states.map((state, connectorId) => ({ connectorId, state }));
  return { deviceId: 'x', protocol, online, lastSeen, connectors };
}

const booked = (connectorId: number, userId = 'somebody', start = AT_9): Booking => ({
  deviceId: 'x',
  connectorId,
  userId,
  start,
  seconds: 2 * 3600,
});

const words = (what: Device, bookings: Booking[] = [], userId?: string) =>
  stateWords(what, speech, see(what, { now, bookings, userId }));

const KAZAM: [code: number, online: string, offline: string][] = [
  [0, 'available', 'available via Bluetooth (last online at 9:00 am IST)'],
  [2, 'busy', 'busy (last online at 9:00 am IST)'],
  [1, 'not available, taken out of service', 'not available, taken out of service (last online at 9:00 am IST)'],
  [
    3,
    'not available, it has been tampered with',
    'not available, it has been tampered with (last online at 9:00 am IST)',
  ],
  [5, 'not available, it is starting up', 'not available, it is starting up (last online at 9:00 am IST)'],
  [6, 'not available, it is paused', 'not available, it is paused (last online at 9:00 am IST)'],
  [8, 'not available, it has an earth fault', 'not available, it has an earth fault (last online at 9:00 am IST)'],
  [10, 'not available, it is being updated', 'not available, it is being updated (last online at 9:00 am IST)'],
  [
    11,
    'not available, its emergency switch is pressed',
    'not available, its emergency switch is pressed (last online at 9:00 am IST)',
  ],
  [12, 'not available, it has no power', 'not available, it has no power (last online at 9:00 am IST)'],
  [77, 'not available', 'not available (last online at 9:00 am IST)'],
];

test.each(KAZAM)("Kazam's own, state %d: online %p, offline %p", (code, online, offline) => {
  const state = connectorState('kazam', code);
  expect(words(device('kazam', [state]))).toBe(online);
  expect(words(device('kazam', [state], false))).toBe(offline);
});

const OCPP: [code: number | string, online: string][] = [
  [0, 'available'],
  [9, 'busy'],
  [2, 'busy'],
  ['SuspendedEV', 'busy'],
  ['SuspendedEVSE', 'busy'],
  [13, 'busy'],
  [4, 'busy'],
  [1, 'not available, taken out of service'],
  [3, 'not available, it has a fault'],
];

test.each(OCPP)('OCPP, state %p: online %p', (code, online) => {
  const state = connectorState('ocpp', code);
  expect(words(device('ocpp', [state]))).toBe(online);
  expect(words(device('ocpp', [state], false))).toMatch(/^not available.*\(last online at 9:00 am IST\)$/);
});

test.each<[states: ConnectorState[], said: string]>([
  [['available', 'charging', 'available'], 'available (connectors 1 and 3)'],
  [['faulted', 'available'], 'available (connector 2)'],
  [['charging', 'preparing'], 'busy'],
  [['charging', 'faulted'], 'busy'],
  [['faulted', 'unavailable'], 'not available'],
])('several connectors, %p: %p', (states, said) => {
  expect(words(device('ocpp', states))).toBe(said);
});

describe('with a booking on it', () => {
  test.each<[ConnectorState, Protocol, boolean]>([
    ['available', 'kazam', true],
    ['available', 'kazam', false],
    ['charging', 'kazam', true],
    ['available', 'ocpp', true],
    ['finishing', 'ocpp', true],
  ])('%s on %s, online %p', (state, protocol, online) => {
    expect(words(device(protocol, [state], online), [booked(0)])).toBe('busy (between 9:00 am and 11:00 am IST)');
  });

  test('on one of several connectors, the others can be had', () => {
    expect(words(device('ocpp', ['available', 'available']), [booked(0)])).toBe('available (connector 2)');
    expect(words(device('ocpp', ['available', 'charging']), [booked(0)])).toBe(
      'busy (between 9:00 am and 11:00 am IST)',
    );
  });

  test('a fault does not hide the booking, nor the booking the fault', () => {
    expect(words(device('kazam', ['earth_fault']), [booked(0)])).toBe(
      'busy (between 9:00 am and 11:00 am IST), it has an earth fault',
    );
    expect(words(device('ocpp', ['faulted', 'unavailable']), [booked(1)])).toBe(
      'busy (between 9:00 am and 11:00 am IST)',
    );
    expect(words(device('ocpp', ['available'], false), [booked(0)])).toBe(
      'busy (between 9:00 am and 11:00 am IST) (last online at 9:00 am IST)',
    );
  });

  test('a fault does not hide one’s own booking', () => {
    expect(words(device('kazam', ['earth_fault']), [booked(0, 'me')], 'me')).toBe(
      'not available, it has an earth fault, booked for you between 9:00 am and 11:00 am IST',
    );
    expect(words(device('ocpp', ['charging', 'charging']), [booked(0, 'me')], 'me')).toBe(
      'busy, booked for you between 9:00 am and 11:00 am IST',
    );
  });

  test('one’s own does not stand in one’s way', () => {
    expect(words(device('kazam', ['available']), [booked(0, 'me')], 'me')).toBe(
      'available, booked for you between 9:00 am and 11:00 am IST',
    );
  });

  test('one that is over, or to come, says nothing of now', () => {
    const over = booked(0, 'somebody', AT_9.subtract({ hours: 1 }));
    const toCome = booked(0, 'somebody', now.add({ seconds: 1 }));
    expect(words(device('kazam', ['available']), [over, toCome])).toBe('available');
  });
});

test('what was heard long ago says since when', () => {
  expect(words(device('kazam', ['available'], true, AT_9))).toBe('available, as of 9:00 am IST');
});

test('closed just now', () => {
  const hours = { opens: Temporal.PlainTime.from('11:00'), closes: Temporal.PlainTime.from('20:00') };
  const free = device('kazam', ['available']);
  expect(stateWords(free, speech, see(free, { now, bookings: [], hours }))).toBe(
    'closed just now (open 11:00 am to 8:00 pm)',
  );
  const busy = device('kazam', ['charging']);
  expect(stateWords(busy, speech, see(busy, { now, bookings: [], hours }))).toBe('busy');
});
