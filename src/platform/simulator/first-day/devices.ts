import type { Description, SimulatedConnector, SimulatedDevice } from '../site';

/** The host of every device of the simulated site. */
export const HOST_ID = '3x2H6l0vsuXCqEN9rjMNiZPMku62';

const WIFI = 0;
const SIM = 1;

/** What differs from device to device; the rest is the same everywhere. */
interface Plan extends Pick<SimulatedDevice, 'deviceId' | 'name' | 'protocol' | 'location' | 'rate' | 'tariffId'> {
  connectors?: number;
  offlineForS?: number;
  deviceGroup: string;
  description: Omit<Description, 'image'>;
}

const campus = { area: 'Koramangala', timings: '00:00 - 23:59', vehicleTypes: ['2W', '4W'] };
const scooterSocket = {
  ...campus,
  model: 'Kazam Lite 3.3 kW',
  sockets: ['three_pin'],
  vehicleTypes: ['2W', '3W', '4W'],
};
const acCharger = { ...campus, model: 'Kazam AC 7.4 kW', sockets: ['type_2'], vehicleTypes: ['4W'] };

const PLANS: Plan[] = [
  {
    deviceId: 'l5coqi',
    name: 'Gate 1',
    protocol: 'kazam',
    deviceGroup: 'lite_ble',
    location: [12.9352, 77.6245],
    rate: 10,
    tariffId: 'EOCMi4',
    description: {
      ...scooterSocket,
      address: 'Gate 1, 80 Feet Road, 4th Block, Koramangala, Bengaluru 560034',
      amenities: [{ amenity: 'cafe', distance: 1 }],
      uptimePercent: 99.2,
    },
  },
  {
    deviceId: '3654e5',
    name: 'Gate 2',
    protocol: 'ocpp',
    connectors: 2,
    deviceGroup: 'ac_twin',
    location: [12.9361, 77.6259],
    rate: 12,
    tariffId: 'T2fix8',
    description: {
      ...acCharger,
      model: 'Kazam AC Twin 7.4 kW',
      address: 'Gate 2, 80 Feet Road, 4th Block, Koramangala, Bengaluru 560034',
      amenities: [
        { amenity: 'cafe', distance: 1 },
        { amenity: 'restroom', distance: 0.1 },
      ],
      uptimePercent: 98.7,
    },
  },
  {
    deviceId: '3pt6d3',
    name: 'Tower A',
    protocol: 'kazam',
    deviceGroup: 'lite_sim',
    location: [12.9345, 77.6266],
    rate: 9,
    tariffId: 'Kwh9in',
    description: {
      ...campus,
      model: 'Kazam Industrial 7.4 kW',
      sockets: ['iec_60309'],
      vehicleTypes: ['3W', '4W'],
      address: 'Tower A, Hosur Road, Koramangala, Bengaluru 560034',
      amenities: [],
      uptimePercent: 97.9,
    },
  },
  {
    deviceId: '4rnhvu',
    name: 'Basement',
    protocol: 'ocpp',
    connectors: 4,
    deviceGroup: 'ac_quad',
    location: [12.9339, 77.6252],
    rate: 12,
    tariffId: 'T2fix8',
    description: {
      ...acCharger,
      model: 'Kazam AC Quad 7.4 kW',
      address: 'Basement B1, Hosur Road, Koramangala, Bengaluru 560034',
      amenities: [{ amenity: 'restroom', distance: 0.2 }],
      uptimePercent: 99.6,
    },
  },
  {
    deviceId: '2kdpzr',
    name: 'Tower B',
    protocol: 'kazam',
    deviceGroup: 'lite_ble',
    location: [12.9348, 77.6281],
    rate: 10,
    tariffId: 'Hour40',
    description: {
      ...scooterSocket,
      address: 'Tower B, Hosur Road, Koramangala, Bengaluru 560034',
      amenities: [],
      uptimePercent: 96.4,
    },
  },
  {
    deviceId: '73df56',
    name: 'Fast Charger',
    protocol: 'ocpp',
    deviceGroup: 'dc_fast',
    location: [12.9719, 77.6412],
    rate: 18,
    tariffId: 'Fast18',
    description: {
      ...acCharger,
      model: 'Kazam DC 30 kW',
      sockets: ['ccs'],
      area: 'Indiranagar',
      address: '100 Feet Road, Indiranagar, Bengaluru 560038',
      amenities: [
        { amenity: 'restaurant', distance: 0.3 },
        { amenity: 'restroom', distance: 0.1 },
      ],
      uptimePercent: 95.1,
    },
  },
  {
    deviceId: 'vee9hn',
    name: 'Visitor Parking',
    protocol: 'kazam',
    offlineForS: 3 * 3600,
    deviceGroup: 'lite_ble',
    location: [12.9116, 77.6389],
    rate: 8,
    tariffId: 'Kwh8in',
    description: {
      ...scooterSocket,
      area: 'HSR Layout',
      address: '27th Main Road, Sector 1, HSR Layout, Bengaluru 560102',
      amenities: [{ amenity: 'park', distance: 0.4 }],
      uptimePercent: 71.4,
    },
  },
  {
    deviceId: 'ggw52e',
    name: 'Clubhouse',
    protocol: 'ocpp',
    deviceGroup: 'ac_single',
    location: [12.9698, 77.75],
    rate: 12,
    tariffId: 'Kwh12i',
    description: {
      ...acCharger,
      area: 'Whitefield',
      timings: '06:00 - 22:00',
      address: 'ITPL Main Road, Whitefield, Bengaluru 560066',
      amenities: [{ amenity: 'gym', distance: 0.1 }],
      uptimePercent: 98.3,
    },
  },
];

/** The eight devices the platform's collection names, as they stand on the first day. */
export function firstDevices(nowS: number): SimulatedDevice[] {
  return PLANS.map((plan, index) => deviceOf(plan, index, nowS));
}

function deviceOf({ connectors = 1, offlineForS, ...plan }: Plan, index: number, nowS: number): SimulatedDevice {
  return {
    ...plan,
    hostId: HOST_ID,
    theftState: false,
    voltageThreshold: 300,
    network: offlineForS === undefined,
    networkType: plan.deviceGroup === 'lite_ble' ? WIFI : SIM,
    lastHeardS: Math.floor(nowS) - (offlineForS ?? 0),
    bootS: Math.floor(nowS) - 5 * 86_400,
    forcedState: null,
    responds: 'normal',
    lateS: 0,
    connectors: Array.from({ length: connectors }, (_, connectorId) => empty(connectorId)),
    description: { ...plan.description, image: `https://images.example/${plan.deviceGroup}.png` },
    private: { imei: `86000000000000${index}`, imsi: `40400000000000${index}`, contact: `+9190000000${10 + index}` },
  };
}

function empty(connectorId: number): SimulatedConnector {
  return { connectorId, car: null, charge: null, finishing: false };
}
