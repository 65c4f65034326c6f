import type { Device, Transaction } from '../assistant/charging';
import { slotsOfExtension } from '../assistant/later/extension';
import { type Watch, watchedConnector, watchKey, watchMoments } from '../assistant/later/watch';
import { say } from '../assistant/say';
import { sideBySide } from '../assistant/side-by-side';
import { chargesOn } from '../assistant/site/running';
import type { Key } from '../assistant/store';
import { tellingTo } from '../assistant/telling';
import { Temporal } from '../assistant/time';
import { takeTurn } from '../assistant/turn/take-turn';
import type { World } from '../assistant/world';
import { ignorePlatform, MOST_AT_ONCE, type Notice, type Ready } from './notice';
import { endedByItself, receipt } from './receipt';

/** A connector that shows no charge for so long has ended it, even where the platform has not closed the transaction. */
const QUIET_SECONDS = 120;

/** So many charges are asked about at a time. */
const LOOKS_AT_A_TIME = 16;

/** A watched charge has ended: one look at the whole site, and one call for each charge that seems to be over. */
export const chargeEnded: Notice = {
  name: 'charge-ended',
  async ready({ world, now, devices }) {
    const watches = await world.store.due('watch', now, MOST_AT_ONCE);
    const states = watches.length > 0 ? await devices() : undefined;
    return states ? findEnded(watches, states, world) : [];
  },
  /** Whoever started it hears what it came to. Once: the watch goes with it. */
  async tell(lane, txnId, world) {
    const key = watchKey(lane, txnId);
    const fact = await world.store.read<Watch>(key);
    if (!fact) return;
    const transaction = await world.platform.getTransactionDetails(txnId);
    const watch = fact.value;
    // A charge that was just stopped may not be closed yet: the sweep will see when it is.
    if (!transaction || (transaction.endReason === undefined && watch.quietSince === undefined)) return;
    const text = await receipt(lane, transaction, watch, await tellingTo(watch, world));
    await say(world, watch, `ended.${txnId}`, { text });
    await goOn(lane, transaction, watch, world);
    await world.store.remove(key, fact.version);
  },
};

/** What was to go on longer is started anew, as a start of its own: once, however often this is told. */
async function goOn(lane: string, transaction: Transaction, watch: Watch, world: World): Promise<void> {
  const { extension, identity, chat, language } = watch;
  const at = transaction.end ?? world.clock.now();
  const amount = extension && endedByItself(transaction, watch) ? slotsOfExtension(extension, at) : undefined;
  if (!amount) return;
  const { deviceId, connectorId } = watchedConnector(lane);
  const request = {
    intent: 'start_charging' as const,
    slots: { ...amount, device_id: deviceId, connector_id: connectorId },
  };
  const said = { kind: 'kept' as const, request, language, continues: transaction.txnId };
  await takeTurn({ id: `extend:${transaction.txnId}`, identity, chat, at, said }, world);
}

async function findEnded(watches: Key[], devices: Device[], world: World): Promise<Ready[]> {
  const byId = new Map(devices.map((device) => [device.deviceId, device]));
  const onConnector = new Map<string, number>();
  for (const { owner } of watches) onConnector.set(owner, (onConnector.get(owner) ?? 0) + 1);
  const ready = await sideBySide(watches, LOOKS_AT_A_TIME, async (key) => {
    const { deviceId, connectorId } = watchedConnector(key.owner);
    const device = byId.get(deviceId);
    const charging = device !== undefined && chargesOn(device, connectorId);
    // Two watches on one connector: the charge that runs is the newer one's.
    return charging && onConnector.get(key.owner) === 1 ? undefined : look(key, charging, world);
  });
  return ready.filter((each) => each !== undefined);
}

/** Whether this charge is over. One whose connector fell silent gets a while for the platform to close it. */
async function look(key: Key, charging: boolean, world: World): Promise<Ready | undefined> {
  const now = world.clock.now();
  const transaction = await world.platform.getTransactionDetails(key.id).catch(ignorePlatform);
  const fact = await world.store.read<Watch>(key);
  if (!transaction || !fact) return undefined;
  if (transaction.endReason === undefined) {
    if (charging) return undefined;
    const { quietSince } = fact.value;
    if (quietSince === undefined) {
      const quiet = { ...fact.value, quietSince: now.toString() };
      await world.store.replace<Watch>(key, fact.version, quiet, watchMoments(quiet));
      return undefined;
    }
    if (Temporal.Instant.from(quietSince).until(now).total('seconds') < QUIET_SECONDS) return undefined;
  }
  return { owner: key.owner, id: key.id, identity: fact.value.identity };
}
