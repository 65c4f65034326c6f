import { type Kept, keptKey } from '../assistant/later/kept';
import { STALE_AFTER_SECONDS } from '../assistant/ledger/operation';
import { Temporal } from '../assistant/time';
import { takeTurn } from '../assistant/turn/take-turn';
import { ignorePlatform, MOST_AT_ONCE, type Notice } from './notice';

/** What was asked for later, when its time has come: it is done as if the person had said it now. */
export const keptRequest: Notice = {
  name: 'kept-request',
  async ready({ world, now }) {
    const keys = await world.store.due('kept', now, MOST_AT_ONCE);
    const facts = await Promise.all(keys.map((key) => world.store.read<Kept>(key)));
    return facts.flatMap((fact, index) => {
      const key = keys[index];
      return fact && key
        ? [{ owner: key.owner, id: key.id, identity: fact.value.identity, since: now.toString() }]
        : [];
    });
  },
  /** While the platform is silent it is left for the next sweep, until it is so late that the person is asked instead. */
  async tell(owner, id, world) {
    const key = keptKey(owner, id);
    const fact = await world.store.read<Kept>(key);
    if (!fact) return;
    const late = Temporal.Instant.from(fact.value.at).until(world.clock.now()).total('seconds') > STALE_AFTER_SECONDS;
    if (!late && !(await world.platform.getDeviceStates().catch(ignorePlatform))) return;
    const { request, at, chat, identity, language } = fact.value;
    const said = { kind: 'kept' as const, request, language };
    await takeTurn({ id: `kept:${id}`, chat, identity, at: Temporal.Instant.from(at), said }, world);
    await world.store.remove(key, fact.version);
  },
};
