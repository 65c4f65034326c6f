import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from '../../src/assistant/time';
import { firstDay } from '../../src/platform/simulator/first-day';
import type { SimulatedDevice, Site } from '../../src/platform/simulator/site';
import { type LocalProgram, MONDAY_10, startProgram } from './local-program';

/** The whole local program on Monday at ten over a site of its own; `reset` would bring the usual one back. */
export async function startProgramOn(change: (site: Site) => Site): Promise<LocalProgram> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kazam-site-'));
  const aheadMs = Date.parse(MONDAY_10) - Date.now();
  const site = change(firstDay(Temporal.Instant.from(MONDAY_10), false));
  const snapshot = { version: 1, site, log: { entries: [], lastSeq: 0 } };
  await writeFile(join(dataDir, 'simulator.json'), JSON.stringify({ aheadMs, snapshot }));
  const program = await startProgram({ DATA_DIR: dataDir });
  await program.clock({ set: MONDAY_10 });
  return {
    ...program,
    async stop() {
      await program.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The site with one device described otherwise. */
export const withDevice =
  (deviceId: string, facts: (device: SimulatedDevice) => Partial<SimulatedDevice>) =>
  (site: Site): Site => ({
    ...site,
    devices: site.devices.map((device) => (device.deviceId === deviceId ? { ...device, ...facts(device) } : device)),
  });
