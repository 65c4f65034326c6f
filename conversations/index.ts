import type { Conversation } from '../src/assistant/conversation';
import { cancelBooking } from './cancel-booking';
import { chargingStatus } from './charging-status';
import { checkAvailability } from './check-availability';
import { configureDevice } from './configure-device';
import { createBooking } from './create-booking';
import { deviceStatus } from './device-status';
import { deviceUptime } from './device-uptime';
import { disableDevice } from './disable-device';
import { enableDevice } from './enable-device';
import { extendCharging } from './extend-charging';
import { findChargers } from './find-chargers';
import { help } from './help';
import { linkAccount } from './link-account';
import { listBookings } from './list-bookings';
import { listTransactions } from './list-transactions';
import { nameDevice } from './name-device';
import { notifyWhenDone } from './notify-when-done';
import { notifyWhenFree } from './notify-when-free';
import { rescheduleBooking } from './reschedule-booking';
import { setVoltageThreshold } from './set-voltage-threshold';
import { settings } from './settings';
import { siteReport } from './site-report';
import { startCharging } from './start-charging';
import { stopCharging } from './stop-charging';
import { tariff } from './tariff';
import { transactionDetails } from './transaction-details';
import { whatsWrong } from './whats-wrong';

/** Everything the assistant can do, in the order `help` tells it. */
export const conversations: readonly Conversation[] = [
  createBooking,
  startCharging,
  stopCharging,
  chargingStatus,
  extendCharging,
  notifyWhenDone,
  deviceStatus,
  findChargers,
  checkAvailability,
  notifyWhenFree,
  listBookings,
  rescheduleBooking,
  cancelBooking,
  tariff,
  listTransactions,
  transactionDetails,
  disableDevice,
  enableDevice,
  deviceUptime,
  siteReport,
  whatsWrong,
  configureDevice,
  setVoltageThreshold,
  nameDevice,
  linkAccount,
  settings,
  help,
];
