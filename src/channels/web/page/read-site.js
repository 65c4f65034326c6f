import { connectorState, deviceState } from './device-state.js';
import { nearMoment, timeOf } from './time.js';

/** The answer of `GET /simulator/devices` as the page shows it; whatever is missing is left out. */
export function readSite(body) {
  const now = new Date(body?.now ?? Date.now());
  const devices = Array.isArray(body) ? body : (body?.devices ?? []);
  return { now, devices: devices.map((device) => readDevice(device, now)) };
}

function readDevice(device, now) {
  const bookings = (device.bookings ?? []).map(readBooking).filter(({ end }) => end > now);
  bookings.sort((a, b) => a.start - b.start);
  const inside = device.connectors?.length
    ? device.connectors
    : [{ connector_id: 0, charge_state: device.charge_state }];
  const connectors = inside.map((connector) => readConnector(connector, device, bookings, now));
  return {
    id: device.device_id,
    name: device.name ?? device.device_id,
    about: [
      device.sockets?.map(socketName).join(', '),
      device.rate && `₹${device.rate}/kWh`,
      hoursOf(device.timings),
    ].filter(Boolean),
    state: deviceState(connectors),
    connectors,
    bookings,
  };
}

function readConnector(connector, device, bookings, now) {
  const id = connector.connector_id ?? 0;
  const current = bookings.find((booking) => booking.connector === id && booking.start <= now);
  return {
    id,
    plugged: Boolean(connector.car),
    charge: readCharge(connector.transaction),
    state: connectorState({
      protocol: device.protocol,
      online: device.network !== false,
      code: connector.charge_state,
      lastSeen: device.timestamp && nearMoment(new Date(device.timestamp * 1000), now),
      booking: current && `between ${timeOf(current.start)} and ${timeOf(current.end)}`,
    }),
  };
}

function readCharge(transaction) {
  return (
    transaction && {
      user: transaction.user_id,
      start: new Date(transaction.start_time * 1000),
      energyKwh: (transaction.total_usage ?? 0) / 1000,
      powerKw: (transaction.power ?? 0) / 1000,
    }
  );
}

function readBooking({ connector_id: connector = 0, user_id: user, start_time: start, duration }) {
  return { connector, user, start: new Date(start * 1000), end: new Date((start + duration) * 1000) };
}

const SOCKETS = {
  three_pin: '3-pin',
  iec_60309: 'IEC 60309',
  type_1: 'Type 1',
  type_2: 'Type 2',
  ccs: 'CCS',
  gbt: 'GB/T',
};

const socketName = (socket) => SOCKETS[socket] ?? String(socket).replaceAll('_', ' ');

const hoursOf = (timings) => (timings === '00:00 - 23:59' ? 'always open' : timings?.replace(' - ', ' – '));
