import type { Endpoint } from '../endpoint';
import { cancelBooking, createBooking, getBookings } from './bookings';
import { configDevice, raw } from './config-device';
import { getDeviceDetails } from './device-details';
import { getDeviceState } from './device-state';
import { getDeviceUptime } from './device-uptime';
import { disableDevice, enableDevice } from './power-switch';
import { startTransaction } from './start-transaction';
import { stopTransaction } from './stop-transaction';
import { getTariffDetails } from './tariff-details';
import { getLatestTransaction, getTransactionDetails, getTransactions } from './transactions';

/** The platform's 16 endpoints, in the order of its collection. */
const ENDPOINTS: readonly Endpoint[] = [
  getTransactions,
  getLatestTransaction,
  getTransactionDetails,
  getDeviceState,
  getDeviceDetails,
  enableDevice,
  disableDevice,
  startTransaction,
  stopTransaction,
  configDevice,
  raw,
  getTariffDetails,
  createBooking,
  getBookings,
  cancelBooking,
  getDeviceUptime,
];

/** The endpoint a request is for. */
export function findEndpoint(method: string | undefined, path: string): Endpoint | undefined {
  return ENDPOINTS.find((endpoint) => endpoint.method === method && endpoint.path === path);
}
