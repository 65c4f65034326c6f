import { type CancelBookingsOrder, cancelBookings } from './cancel-bookings';
import { type ConfigureDeviceOrder, configureDevice } from './configure-device';
import { type CreateBookingOrder, createBooking } from './create-booking';
import { type CreateBookingsOrder, createBookings } from './create-bookings';
import { type MoveBookingOrder, moveBooking } from './move-booking';
import type { OrderKind, Verdict } from './order';
import { type SetVoltageThresholdOrder, setVoltageThreshold } from './set-voltage-threshold';
import { type StartTransactionOrder, startTransaction } from './start-transaction';
import { type StopTransactionOrder, stopTransaction } from './stop-transaction';
import { type DisableDeviceOrder, disableDevice, type EnableDeviceOrder, enableDevice } from './switch-devices';

/** Everything the assistant can change on the platform. */
export type Order =
  | CreateBookingOrder
  | CreateBookingsOrder
  | CancelBookingsOrder
  | MoveBookingOrder
  | StartTransactionOrder
  | StopTransactionOrder
  | EnableDeviceOrder
  | DisableDeviceOrder
  | ConfigureDeviceOrder
  | SetVoltageThresholdOrder;

/** What an order left behind, whichever it was; each conversation knows the shape of its own. */
export type Done = Record<string, unknown>;

const ORDERS: { [K in Order['kind']]: OrderKind<Extract<Order, { kind: K }>, object> } = {
  create_booking: createBooking,
  create_bookings: createBookings,
  cancel_bookings: cancelBookings,
  move_booking: moveBooking,
  start_transaction: startTransaction,
  stop_transaction: stopTransaction,
  enable_device: enableDevice,
  disable_device: disableDevice,
  configure_device: configureDevice,
  set_voltage_threshold: setVoltageThreshold,
};

/** The way an order is sent and found out about. */
export const kindOf = (order: Order): OrderKind<Order, object> => ORDERS[order.kind];

export type { Verdict };
