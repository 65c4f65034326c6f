import type { BookingWindow } from './orders/order';
import type { Language } from './person';
import type { TimeZone } from './time';

/** What a person wants. The names are the contract of `npm run understand`; `settings`, `site_report` and `whats_wrong` are said by buttons and commands only. */
export type Intent =
  | 'find_chargers'
  | 'device_status'
  | 'check_availability'
  | 'create_booking'
  | 'reschedule_booking'
  | 'cancel_booking'
  | 'list_bookings'
  | 'start_charging'
  | 'extend_charging'
  | 'stop_charging'
  | 'charging_status'
  | 'list_transactions'
  | 'transaction_details'
  | 'tariff'
  | 'notify_when_free'
  | 'notify_when_done'
  | 'device_uptime'
  | 'enable_device'
  | 'disable_device'
  | 'configure_device'
  | 'set_voltage_threshold'
  | 'link_account'
  | 'name_device'
  | 'help'
  | 'settings'
  | 'site_report'
  | 'whats_wrong'
  | 'affirm'
  | 'deny'
  | 'unknown';

/** The sockets the platform knows by these names. */
export type Socket = 'three_pin' | 'iec_60309' | 'type_1' | 'type_2' | 'ccs' | 'gbt' | 'chademo';

/** The vehicle classes a parking place may take. */
export type Parking = '2W' | '3W' | '4W';

/** What somebody sets for themselves, or `timezones` to be shown them. */
export type Setting =
  | { language: Language }
  | { timezone: TimeZone }
  | { spokenReplies: boolean }
  | { alerts: boolean }
  | { weeklyReport: boolean }
  | 'timezones';

/** What was said, and only that: no defaults, nothing invented. Times are ISO 8601 with the speaker's offset. */
export interface Slots {
  device_id?: string;
  /** The words of a device that was clearly named but is not to be found. */
  device_text?: string;
  device_ids?: string[];
  to_device_id?: string;
  /** From 0, as the platform counts; people count from 1. */
  connector_id?: number;
  start?: string;
  duration_s?: number;
  end?: string;
  /** `YYYY-MM-DD`, a day with no clock time. */
  date?: string;
  day_part?: 'morning' | 'afternoon' | 'evening' | 'night';
  from_start?: string;
  from_date?: string;
  extend_s?: number;
  shift_s?: number;
  from?: string;
  to?: string;
  energy_wh?: number;
  amount_inr?: number;
  until_full?: true;
  /** `me`, or the words of a place. */
  near?: string;
  distance_km?: number;
  socket?: Socket[];
  parking?: Parking[];
  free_only?: true;
  rate?: number;
  theft_state?: boolean;
  device_group?: string;
  host_id?: string;
  txn_id?: string;
  booking_id?: string;
  tariff_id?: string;
  name?: string;
  /** `[latitude, longitude]`. */
  location?: [number, number];
  volts?: number;
  last?: true;
  all?: true;
  /** E.164. */
  phone?: string;
  /** Of the settings' own buttons and commands. */
  setting?: Setting;
  /** Never said, only pressed: how past charges are shown, */
  as?: 'chart' | 'file';
  /** that an operator means their own and not the site's, */
  mine?: true;
  /** that a report is the week's, which nobody asked for just then, */
  weekly?: true;
  /** and which bookings are meant where they are several. */
  these?: BookingWindow[];
}

export type SlotName = keyof Slots;

/** One thing asked for. */
export interface Request {
  intent: Intent;
  slots: Slots;
  /** Slots that came from a fuzzy match; they are confirmed before anything acts. */
  guessed?: SlotName[];
  problem?: 'start_in_past';
  /** The clock time of `start` was said without a day: the day is understanding's, and a booking's own day may fit better. */
  dayImplied?: true;
  /** The speaker's own were asked for ("my charges"), or plainly everybody's ("all charges"). */
  own?: boolean;
  /** What is to be given up was called a start, or was called a booking. */
  ofStart?: boolean;
  /** Some of it was heard and not written: it is read back before it acts. */
  spoken?: true;
}

/** A device as far as words can refer to it. */
export interface NamedDevice {
  device_id: string;
  name?: string;
  num_connectors?: number;
}

/** What the turn before left open. */
export interface OpenRequest {
  intent: Intent;
  slots: Slots;
  /** The slot the assistant has just asked for, or `confirm`. */
  asking?: SlotName | 'confirm';
  /** Device ids it offered, in order ("the second one"). */
  options?: string[];
}

/** What a person wrote or said, with everything needed to know what it means. */
export interface Utterance {
  text: string;
  /** ISO 8601 with offset: the moment it was said. */
  now: string;
  timezone: string;
  locale: string;
  devices: NamedDevice[];
  context?: OpenRequest;
}

/** Words to requests, in the order said; never throws, never reads anything but its argument. */
export type Understand = (utterance: Utterance) => Request[];
