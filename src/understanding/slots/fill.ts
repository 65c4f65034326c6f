import type { Intent } from '../../assistant/request';
import { configuration } from './configuration';
import type { Filler } from './context';
import { connector, device, devices } from './device';
import { ofStart } from './of-start';
import { own } from './own';
import { place } from './place';
import { reschedule } from './reschedule';
import { code, extension, last, name, phone, volts, whole } from './values';
import { backPeriod, limit, listPeriod, when } from './when';
import { whichBooking } from './which-booking';

/** Which slots an intent may carry, as the fillers that look for them. */
export const fillers: Record<Intent, readonly Filler[]> = {
  find_chargers: [place],
  device_status: [device],
  check_availability: [device, connector, when],
  create_booking: [device, connector, when],
  reschedule_booking: [reschedule],
  cancel_booking: [device, code('booking_id'), whichBooking, whole, ofStart],
  list_bookings: [device, listPeriod],
  start_charging: [device, connector, when, limit],
  extend_charging: [device, extension],
  stop_charging: [device, connector],
  charging_status: [device],
  list_transactions: [device, backPeriod, own],
  transaction_details: [device, code('txn_id'), last, own],
  tariff: [device, code('tariff_id')],
  notify_when_free: [device],
  notify_when_done: [device],
  device_uptime: [devices, backPeriod],
  enable_device: [devices],
  disable_device: [devices],
  configure_device: [device, configuration],
  set_voltage_threshold: [device, volts],
  link_account: [phone],
  name_device: [device, name],
  help: [],
  settings: [],
  site_report: [device, backPeriod],
  whats_wrong: [],
  affirm: [],
  deny: [],
  unknown: [],
};
