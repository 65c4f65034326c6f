import type { KnownDevice } from '../../src/assistant/site/site';

/** A charger as the site knows it, with nothing special about it. */
export const knownDevice = (what: Partial<KnownDevice> = {}): KnownDevice => ({
  deviceId: 'x',
  name: 'x',
  protocol: 'kazam',
  connectorCount: 1,
  sockets: [],
  amenities: [],
  ...what,
});
