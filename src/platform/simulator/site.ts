import type { Location, Protocol } from '../../assistant/charging';

/**
 * The simulated site as plain JSON: everything the simulator knows, and nothing that could not be saved and restored.
 * It is never changed in place; every call makes the next one. Moments are epoch seconds, fractions included.
 */
export interface Site {
  devices: SimulatedDevice[];
  tariffs: SimulatedTariff[];
  bookings: SimulatedBooking[];
  /** Ended charges; those still on are on their connector. */
  ended: EndedCharge[];
  /** Orders a charger took and will act on later. */
  late: LateOrder[];
  faults: Fault[];
  /** Counts bookings, so that each id is new. */
  bookingsMade: number;
  /** Whether a `txn_id` seen before is answered without starting again. */
  deduplicates: boolean;
}

/** How a charger answers what it is told. */
export const RESPONSES = ['normal', 'timeout', 'timeout_but_acts', 'acts_late'] as const;

export interface SimulatedDevice {
  deviceId: string;
  name: string;
  protocol: Protocol;
  hostId: string;
  deviceGroup: string;
  location: Location;
  rate: number;
  tariffId: string;
  theftState: boolean;
  voltageThreshold: number;
  network: boolean;
  networkType: number;
  /** When it was last heard; only means something while it is offline. */
  lastHeardS: number;
  bootS: number;
  /** A state code that hides what the connectors do: disabled, faulted, ... */
  forcedState: number | null;
  responds: (typeof RESPONSES)[number];
  lateS: number;
  connectors: SimulatedConnector[];
  description: Description;
  private: PrivateFacts;
}

/** What `getDeviceDetails` says of a charger. */
export interface Description {
  model: string;
  image: string;
  timings: string;
  sockets: string[];
  vehicleTypes: string[];
  area: string;
  address: string;
  amenities: { amenity: string; distance: number }[];
  uptimePercent: number;
}

/** Facts the platform sends and nobody beyond its client may see. All made up. */
interface PrivateFacts {
  imei: string;
  imsi: string;
  contact: string;
}

export interface SimulatedConnector {
  connectorId: number;
  car: Car | null;
  charge: Charge | null;
  /** A charge has ended and its car is still there. */
  finishing: boolean;
}

/** A plugged-in car; `needsWh` null never gets full. Counted from the charge's `sinceS` while one runs. */
export interface Car {
  powerW: number;
  needsWh: number | null;
}

/** A charge that is on, or ordered for later where `beginS` is still to come. */
export interface Charge {
  txnId: string;
  userId: string;
  beginS: number;
  durationS: number | null;
  usageLimitWh: number | null;
  /** Since when power has been constant, and the energy until then. */
  sinceS: number;
  energyWh: number;
  private: boolean;
}

export interface EndedCharge {
  txnId: string;
  userId: string;
  deviceId: string;
  connectorId: number;
  startS: number;
  endS: number;
  energyWh: number;
  powerW: number;
  usageLimitWh: number | null;
  endReason: string;
  private: boolean;
}

export interface SimulatedBooking {
  bookingId: string;
  deviceId: string;
  connectorId: number;
  userId: string;
  startS: number;
  durationS: number;
}

/** A tariff, in the platform's own words. */
export interface SimulatedTariff {
  tariff_id: string;
  name: string;
  currency: 'INR';
  fixed: { name: string; amount: number }[];
  variable: { name: string; per: 'kwh' | 'hour'; amount: number; from?: number; to?: number }[];
  tax_percent: number;
}

interface LateOrder {
  dueS: number;
  path: string;
  body: unknown;
}

/** What the next `times` calls of a path run into. */
export interface Fault {
  path: string;
  times: number;
  status?: number | undefined;
  body?: unknown;
  delay_ms?: number | undefined;
  drop?: 'before' | 'after' | undefined;
}
