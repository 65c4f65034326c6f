import type { Booking, ChargeLimit, Device, DeviceDetails, Location, Tariff, Transaction } from './charging';
import type { Parking, Socket } from './request';
import type { Temporal } from './time';

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

/** Settings `configDevice` can change; `hostId`, `rate` and `theftState` are written by the charger itself. */
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
