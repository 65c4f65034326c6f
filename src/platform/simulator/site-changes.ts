import type { SimulatedConnector, SimulatedDevice, Site } from './site';

/** The device of that id, if the site has it. */
export function findDevice(site: Site, deviceId: string): SimulatedDevice | undefined {
  return site.devices.find((device) => device.deviceId === deviceId);
}

/** The connector of that number, if the device has it. */
export function findConnector(device: SimulatedDevice, connectorId: number): SimulatedConnector | undefined {
  return device.connectors.find((connector) => connector.connectorId === connectorId);
}

/** The site with some facts of one device replaced. */
export function changeDevice(site: Site, deviceId: string, facts: Partial<SimulatedDevice>): Site {
  return {
    ...site,
    devices: site.devices.map((device) => (device.deviceId === deviceId ? { ...device, ...facts } : device)),
  };
}

/** The site with some facts of one connector replaced. */
export function changeConnector(
  site: Site,
  deviceId: string,
  connectorId: number,
  facts: Partial<SimulatedConnector>,
): Site {
  const device = findDevice(site, deviceId);
  if (!device) return site;
  const connectors = device.connectors.map((connector) =>
    connector.connectorId === connectorId ? { ...connector, ...facts } : connector,
  );
  return changeDevice(site, deviceId, { connectors });
}
