import { carryOut } from '../assistant/carry-out';
import type { Device } from '../assistant/charging';
import { PlatformError } from '../assistant/errors';
import type { FreeWatch } from '../assistant/free-watch';
import { kindOf } from '../assistant/orders';
import { chargesOn } from '../assistant/running';
import { showDevice } from '../assistant/status';
import type { Key } from '../assistant/store';
import { Temporal } from '../assistant/time';
import { type Watch, watchedConnector, watchMoments } from '../assistant/watch';
import type { World } from '../assistant/world';

/** More than this waits for the next minute. */
const MOST_WATCHES = 20_000;
const MOST_OPERATIONS = 1_000;

/** A connector that shows no charge for so long has ended it, even where the platform has not closed the transaction. */
const QUIET_SECONDS = 120;

/**
 * The minute's work: finds out about operations that are open, and sees which watched charges have ended, with one
 * `getDeviceState "*"` for the whole site and one call for each charge that seems to have ended.
 */
export async function sweep(world: World): Promise<void> {
  await settleOperations(world);
  const now = world.clock.now();
  const watches = await world.store.due('watch', now, MOST_WATCHES);
  const waiting = await world.store.due('free-watch', now, MOST_WATCHES);
  if (watches.length + waiting.length === 0) return;
  const devices = await world.platform.getDeviceStates().catch(ignorePlatform);
  if (!devices) return;
  await findEnded(watches, devices, world);
  await findFree(waiting, devices, world);
}

/** The platform's silence is not the sweep's failure: the next one asks again. */
function ignorePlatform(error: unknown): undefined {
  if (!(error instanceof PlatformError)) throw error;
}

async function settleOperations(world: World): Promise<void> {
  for (const { owner, id } of await world.ledger.due(MOST_OPERATIONS)) {
    const fact = await world.ledger.find(owner, id);
    if (!fact) continue;
    if (fact.value.state === 'planned' && kindOf(fact.value.order).reaches === 'charger') {
      await carryOut(owner, id, fact, world);
      continue;
    }
    const operation = await world.ledger.advance(owner, id);
    if (!operation || operation.told === operation.state) continue;
    const job = { kind: 'outcome', owner, operation: id } as const;
    await world.messages.send(job, { group: operation.identity, id: `${id}.${operation.state}` });
  }
}

async function findEnded(watches: Key[], devices: Device[], world: World): Promise<void> {
  const byId = new Map(devices.map((device) => [device.deviceId, device]));
  const onConnector = new Map<string, number>();
  for (const { owner } of watches) onConnector.set(owner, (onConnector.get(owner) ?? 0) + 1);
  for (const key of watches) {
    const { deviceId, connectorId } = watchedConnector(key.owner);
    const device = byId.get(deviceId);
    const charging = device !== undefined && chargesOn(device, connectorId);
    // Two watches on one connector: the charge that runs is the newer one's.
    if (charging && onConnector.get(key.owner) === 1) continue;
    await look(key, charging, world);
  }
}

async function findFree(waiting: Key[], devices: Device[], world: World): Promise<void> {
  const free = new Set(devices.filter((device) => showDevice(device) === 'available').map(({ deviceId }) => deviceId));
  for (const key of waiting.filter(({ owner }) => free.has(owner))) {
    const fact = await world.store.read<FreeWatch>(key);
    if (!fact) continue;
    const job = { kind: 'free', device: key.owner, person: key.id } as const;
    const { identity, since } = fact.value;
    await world.messages.send(job, { group: identity, id: `free.${key.owner}.${key.id}.${since}` });
  }
}

async function look(key: Key, charging: boolean, world: World): Promise<void> {
  const now = world.clock.now();
  const transaction = await world.platform.getTransactionDetails(key.id).catch(ignorePlatform);
  const fact = await world.store.read<Watch>(key);
  if (!transaction || !fact) return;
  if (transaction.endReason === undefined) {
    if (charging) return;
    const { quietSince } = fact.value;
    if (quietSince === undefined) {
      const quiet = { ...fact.value, quietSince: now.toString() };
      await world.store.replace<Watch>(key, fact.version, quiet, watchMoments(quiet));
      return;
    }
    if (Temporal.Instant.from(quietSince).until(now).total('seconds') < QUIET_SECONDS) return;
  }
  const job = { kind: 'ended', owner: key.owner, watch: key.id } as const;
  await world.messages.send(job, { group: fact.value.identity, id: `ended.${key.id}` });
}
