import type { Temporal } from './time';

/** Kazam's own charging nouns, as the assistant works with them: typed, in Temporal, without private fields. */

/** Which family of charger; the codes of the two families clash, so states are read with it. */
export type Protocol = 'kazam' | 'ocpp';

/** What one connector is doing. `unknown` is a code neither protocol documents. */
export type ConnectorState =
  | 'available'
  | 'preparing'
  | 'charging'
  | 'suspended_ev'
  | 'suspended_evse'
  | 'finishing'
  | 'reserved'
  | 'disabled'
  | 'unavailable'
  | 'faulted'
  | 'tampered'
  | 'booting'
  | 'paused'
  | 'earth_fault'
  | 'updating'
  | 'emergency_stop'
  | 'no_mains'
  | 'unknown';

/** A device's socket. `connectorId` counts from 0. */
export interface Connector {
  connectorId: number;
  state: ConnectorState;
}

/** `[latitude, longitude]` in degrees. */
export type Location = [number, number];

/** A charger as `getDeviceState` shows it. */
export interface Device {
  deviceId: string;
  protocol: Protocol;
  online: boolean;
  lastSeen?: Temporal.Instant;
  connectors: Connector[];
  /** Rupees per kWh, where no tariff says otherwise. */
  rate?: number;
  tariffId?: string;
  location?: Location;
  hostId?: string;
  deviceGroup?: string;
  theftState?: boolean;
  /** The over-voltage threshold, in volts. */
  voltageThreshold?: number;
}

/** Daily opening hours in the site's own zone; `closes` before or at `opens` means past midnight. */
export interface OpeningHours {
  opens: Temporal.PlainTime;
  closes: Temporal.PlainTime;
}

/** A charger as `getDeviceDetails` describes it to a driver. */
export interface DeviceDetails {
  /** Not documented for this endpoint: taken where the platform sends it. */
  deviceId?: string;
  name?: string;
  model?: string;
  rate?: number;
  image?: string;
  openingHours?: OpeningHours;
  sockets: string[];
  vehicleTypes: string[];
  address?: string;
  amenities: { amenity: string; distanceKm: number }[];
  location?: Location;
}

/** A reservation of one connector. */
export interface Booking {
  /** Absent where the platform did not say it. */
  bookingId?: string;
  deviceId: string;
  connectorId: number;
  userId: string;
  start: Temporal.Instant;
  seconds: number;
}

/** One charge. It has ended when it has an `endReason`. */
export interface Transaction {
  txnId: string;
  deviceId: string;
  connectorId: number;
  userId?: string;
  start?: Temporal.Instant;
  end?: Temporal.Instant;
  /** Energy so far, in Wh. */
  energyWh: number;
  usageLimitWh?: number;
  powerW?: number;
  voltageV?: number;
  /** As the platform says it: `cmd_stop`, `limit_reached`, `plug_disconnected`, or another word. */
  endReason?: string;
}

/** A price: fixed amounts a charge, and amounts by energy or by hour, before tax. */
export interface Tariff {
  tariffId: string;
  name?: string;
  fixed: { name: string; amount: number }[];
  variable: { name: string; per: 'kwh' | 'hour'; amount: number; from?: number; to?: number }[];
  taxPercent: number;
}

/** How a transaction is to end: after a time, after an amount of energy, or when the car is full (neither). */
export interface ChargeLimit {
  seconds?: number;
  usageLimitWh?: number;
}

/** How much to charge, as a person says it: a time, an amount of energy, an amount of money, or until the car is full. */
export type Amount =
  | { by: 'time'; seconds: number }
  | { by: 'energy'; energyWh: number; seconds?: number }
  | { by: 'money'; rupees: number; seconds?: number }
  | { by: 'full' };
