import type { ConnectorState, Protocol } from '../assistant/charging';

/** The codes of Kazam's own chargers. */
const KAZAM: Record<number, ConnectorState> = {
  0: 'available',
  1: 'disabled',
  2: 'charging',
  3: 'tampered',
  5: 'booting',
  6: 'paused',
  8: 'earth_fault',
  10: 'updating',
  11: 'emergency_stop',
  12: 'no_mains',
};

/** The codes of OCPP chargers: the same numbers, often with another meaning. */
const OCPP: Record<number, ConnectorState> = {
  0: 'available',
  1: 'unavailable',
  2: 'charging',
  3: 'faulted',
  4: 'reserved',
  9: 'preparing',
  13: 'finishing',
};

/** OCPP's own words; the collection gives some of them no number. */
const OCPP_WORDS: Record<string, ConnectorState> = {
  available: 'available',
  preparing: 'preparing',
  charging: 'charging',
  suspendedev: 'suspended_ev',
  suspendedevse: 'suspended_evse',
  finishing: 'finishing',
  reserved: 'reserved',
  unavailable: 'unavailable',
  faulted: 'faulted',
};

/** What a `charge_state` means on a charger of that protocol; numbers may come in quotes. */
export function connectorState(protocol: Protocol, code: unknown): ConnectorState {
  const word = String(code).trim().toLowerCase();
  if (/^\d+$/.test(word)) return (protocol === 'kazam' ? KAZAM : OCPP)[Number(word)] ?? 'unknown';
  return (protocol === 'ocpp' && OCPP_WORDS[word]) || 'unknown';
}
