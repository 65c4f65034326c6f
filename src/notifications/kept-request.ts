import { type Kept, keptKey } from '../assistant/kept';
import { Temporal } from '../assistant/time';
import { takeTurn } from '../assistant/turn';
import { MOST_AT_ONCE, type Notice } from './notice';

/** What was asked for later, when its time has come: it is done as if the person had said it now. */
export const keptRequest: Notice = {
  name: 'kept-request',
  async ready({ world, now }) {
    const keys = await world.store.due('kept', now, MOST_AT_ONCE);
    const facts = await Promise.all(keys.map((key) => world.store.read<Kept>(key)));
    return facts.flatMap((fact, index) => {
      const key = keys[index];
      return fact && key ? [{ owner: key.owner, id: key.id, identity: fact.value.identity }] : [];
    });
  },
  async tell(owner, id, world) {
    const key = keptKey(owner, id);
    const fact = await world.store.read<Kept>(key);
    if (!fact) return;
    const { request, at, chat, identity, language } = fact.value;
    const said = { kind: 'kept' as const, request, language };
    await takeTurn({ id: `kept:${id}`, chat, identity, at: Temporal.Instant.from(at), said }, world);
    await world.store.remove(key, fact.version);
  },
};
