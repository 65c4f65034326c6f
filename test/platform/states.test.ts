import { connectorState } from '../../src/platform/states';

describe('a state code', () => {
  test.each([
    [0, 'available', 'available'],
    [1, 'disabled', 'unavailable'],
    [2, 'charging', 'charging'],
    [3, 'tampered', 'faulted'],
    [4, 'unknown', 'reserved'],
    [5, 'booting', 'unknown'],
    [6, 'paused', 'unknown'],
    [7, 'unknown', 'unknown'],
    [8, 'earth_fault', 'unknown'],
    [9, 'unknown', 'preparing'],
    [10, 'updating', 'unknown'],
    [11, 'emergency_stop', 'unknown'],
    [12, 'no_mains', 'unknown'],
    [13, 'unknown', 'finishing'],
    ['2', 'charging', 'charging'],
    ['SuspendedEV', 'unknown', 'suspended_ev'],
    ['SuspendedEVSE', 'unknown', 'suspended_evse'],
    ['Faulted', 'unknown', 'faulted'],
    ['', 'unknown', 'unknown'],
    [undefined, 'unknown', 'unknown'],
  ])('%p is %s at Kazam and %s in OCPP', (code, kazam, ocpp) => {
    expect([connectorState('kazam', code), connectorState('ocpp', code)]).toEqual([kazam, ocpp]);
  });
});
