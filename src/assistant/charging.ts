import type { Parking, Socket } from './request';
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

/** `startTransaction`; `txnId` is ours to choose: 8 digits on OCPP devices, up to 10 on Kazam's. */
export interface StartTransaction extends ChargeLimit {
  deviceId: string;
  connectorId: number;
  txnId: string;
  userId: string;
  start: Temporal.Instant;
}

/** Exactly one of the three says whose transactions are meant. */
export type TransactionOwner = { hostId: string } | { deviceIds: string[] } | { userId: string };

/** A period and a page of it; the platform's own page is 25. */
export type TransactionsQuery = TransactionOwner & {
  from: Temporal.Instant;
  to: Temporal.Instant;
  private?: boolean;
  limit?: number;
  offset?: number;
};

/** One page, and how many there are in all. */
export interface TransactionsPage {
  transactions: Transaction[];
  total: number;
}

/** Settings `configDevice` can change; the platform writes the last two of them through the charger itself. */
export interface DeviceSettings {
  deviceGroup?: string;
  location?: Location;
  hostId?: string;
  rate?: number;
  theftState?: boolean;
}

/** Which bookings of a device: those that touch the window. */
export interface BookingsQuery {
  deviceId: string;
  connectorId?: number;
  userId?: string;
  start: Temporal.Instant;
  seconds: number;
}

/** Which chargers `getDeviceDetails` returns; `distanceKm` is 5 where absent. */
export interface DetailsQuery {
  near?: Location;
  distanceKm?: number;
  fullAddress?: boolean;
  socket?: Socket[];
  parking?: Parking[];
}

/**
 * The Kazam Platform's 16 endpoints. Every method may throw a `PlatformError` (errors.ts) and nothing else.
 * Reads of what is not there answer `undefined`. Those marked *trigger* talk to the charger: up to 15 s, sent once.
 */
export interface Platform {
  getTransactions(query: TransactionsQuery): Promise<TransactionsPage>;
  getLatestTransaction(deviceId: string): Promise<Transaction | undefined>;
  getTransactionDetails(txnId: string): Promise<Transaction | undefined>;
  getDeviceState(deviceId: string): Promise<Device | undefined>;
  /** `getDeviceState` with `"*"`: every device of the organisation in one call. */
  getDeviceStates(): Promise<Device[]>;
  getDeviceDetails(query: DetailsQuery): Promise<DeviceDetails[]>;
  /** Trigger. */
  enableDevice(deviceId: string): Promise<void>;
  /** Trigger. */
  disableDevice(deviceId: string): Promise<void>;
  /** Trigger. */
  startTransaction(order: StartTransaction): Promise<void>;
  /** Trigger. Takes no `txnId`: it stops whatever runs there, so read what runs there first. */
  stopTransaction(order: { deviceId: string; connectorId: number }): Promise<void>;
  /** Trigger for `hostId`, `rate`, `theftState`; database-only for the rest. */
  configDevice(deviceId: string, settings: DeviceSettings): Promise<void>;
  /** Trigger (`/raw`, `cp_cmd` 3). */
  setVoltageThreshold(deviceId: string, volts: number): Promise<void>;
  getTariffDetails(tariffId: string): Promise<Tariff | undefined>;
  createBooking(booking: Omit<Booking, 'bookingId'>): Promise<{ bookingId?: string }>;
  getBookings(query: BookingsQuery): Promise<Booking[]>;
  cancelBooking(bookingId: string): Promise<void>;
  /** Uptime a device as the platform words it; `from` must be a midnight in IST. */
  getDeviceUptime(deviceIds: string[], from: Temporal.Instant, to: Temporal.Instant): Promise<Record<string, string>>;
}
