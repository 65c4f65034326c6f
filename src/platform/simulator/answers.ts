import { energyAt, powerOf } from './physics';
import type { EndedCharge, SimulatedBooking, SimulatedDevice, Site } from './site';
import { connectorState, deviceState } from './states';

/** A transaction as the platform writes it. */
type TransactionAnswer = Record<string, unknown> & { txn_id: string; start_time: number; user_id: string };

/** A transaction with what the platform keeps about it but does not send. */
export interface KnownTransaction {
  answer: TransactionAnswer;
  private: boolean;
}

/** All transactions of a device, ended and running, newest first. */
export function transactionsOf(site: Site, device: SimulatedDevice, nowS: number): KnownTransaction[] {
  const ended = site.ended
    .filter(({ deviceId }) => deviceId === device.deviceId)
    .map((charge) => ({ answer: endedAnswer(device, charge), private: charge.private }));
  const running = device.connectors.flatMap(({ connectorId, charge, car }) => {
    if (!charge) return [];
    const live = { startS: charge.beginS, energyWh: energyAt(charge, car, nowS), powerW: powerOf(car) };
    const answer = { ...commonAnswer(device, { ...charge, ...live, connectorId }), tx_status: 2 };
    return [{ answer, private: charge.private }];
  });
  return [...ended.reverse(), ...running].sort((a, b) => b.answer.start_time - a.answer.start_time);
}

/** A device with every field of the platform's own example. */
export function deviceAnswer(device: SimulatedDevice, nowS: number): Record<string, unknown> {
  return {
    device_id: device.deviceId,
    device_group: device.deviceGroup,
    location: device.location,
    charge_state: deviceState(device, nowS),
    host_id: device.hostId,
    network: device.network,
    network_type: device.networkType,
    rate: device.rate,
    theft_state: device.theftState,
    timestamp: Math.floor(device.network ? nowS : device.lastHeardS),
    firmware_version: '24.2.3',
    boot: device.bootS,
    org: 'kazam',
    protocol: device.protocol,
    rssi: 6,
    region_id: 1,
    user_type: 'destination',
    num_connectors: device.connectors.length,
    ...(device.connectors.length > 1 && { connectors: connectorsAnswer(device, nowS) }),
    geo_state: 'Karnataka',
    network_info: { op: 'Simulated', imsi: device.private.imsi },
    imei: device.private.imei,
    config: {
      p_thresh: 25,
      v_thresh: device.voltageThreshold,
      em_stat: 1,
      plugd_set: 1,
      plugd_t: 180000,
      tamp_set: false,
      resume_set: true,
      contact: device.private.contact,
    },
    zone: device.description.area,
    tariff: device.tariffId,
  };
}

/** A booking as the platform writes it. */
export function bookingAnswer(booking: SimulatedBooking): Record<string, unknown> {
  return {
    booking_id: booking.bookingId,
    device_id: booking.deviceId,
    connector_id: booking.connectorId,
    user_id: booking.userId,
    start_time: booking.startS,
    duration: booking.durationS,
  };
}

function connectorsAnswer(device: SimulatedDevice, nowS: number) {
  return device.connectors.map((connector) => ({
    connector_id: connector.connectorId,
    charge_state: connectorState(device, connector, nowS),
  }));
}

function endedAnswer(device: SimulatedDevice, charge: EndedCharge): TransactionAnswer {
  return {
    ...commonAnswer(device, charge),
    end_time: Math.round(charge.endS),
    tx_status: 0,
    end_reason: charge.endReason,
  };
}

function commonAnswer(
  device: SimulatedDevice,
  charge: Pick<EndedCharge, 'txnId' | 'connectorId' | 'userId' | 'startS' | 'energyWh' | 'powerW' | 'usageLimitWh'>,
): TransactionAnswer {
  return {
    txn_id: charge.txnId,
    ack: true,
    connector_id: charge.connectorId,
    device_id: device.deviceId,
    device_org: 'kazam',
    initiated_from: 'kazam',
    segment: 'workplace',
    subsegment: 'corporate_office',
    user_id: charge.userId,
    device_network_type: device.networkType,
    start_time: Math.floor(charge.startS),
    power: charge.powerW,
    voltage: device.description.sockets.includes('ccs') ? 400 : 230,
    total_usage: Math.round(charge.energyWh * 100) / 100,
    ...(charge.usageLimitWh !== null && { usage_limit: charge.usageLimitWh }),
    payment_initialised: false,
  };
}
