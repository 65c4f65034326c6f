import type { Intent } from '../../assistant/request';

/** Intents that change something in the world. */
export const acting: ReadonlySet<Intent> = new Set([
  'create_booking',
  'reschedule_booking',
  'cancel_booking',
  'start_charging',
  'extend_charging',
  'stop_charging',
  'enable_device',
  'disable_device',
  'configure_device',
  'set_voltage_threshold',
  'link_account',
  'name_device',
]);

/** Intents whose devices come as a list in one request. */
export const listing: ReadonlySet<Intent> = new Set(['device_uptime', 'enable_device', 'disable_device']);
