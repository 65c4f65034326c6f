import type { Turn } from '../conversation';
import { PlatformError } from '../errors';
import { reserveTxnId } from '../ledger/txn-id';
import { prefer } from '../preferences';
import { createSpeech } from '../wording';
import type { Asked } from './heard';
import { type Hearing, listed } from './hearing';
import { laterOf } from './later-of';
import { utteranceOf } from './utterance';

/** One request of a message, with everything its conversation may look at and do. */
export function turnOf(hearing: Hearing, { request }: Asked, replyId: string): Turn {
  const { incoming, person, devices, preferences, language, world } = hearing;
  const { platform, site, conversations, rules, store, people, ledger, randomDigits } = world;
  const now = world.clock.now();
  const { open, last } = hearing.context;
  const lately = open?.request.slots.device_id ?? last?.slots.device_id;
  return {
    ...laterOf(hearing, replyId, now),
    person,
    request,
    ...(lately !== undefined && { lately }),
    platform,
    site,
    conversations,
    // A device that was named must not pass for one that is not there: who needs the site hears what is wrong with it.
    get devices() {
      if (devices instanceof PlatformError) throw devices;
      return devices;
    },
    now,
    speech: createSpeech(language, person.timezone, now, listed(devices)),
    rules,
    preferences,
    prefer: (change) => prefer(store, person.id, change),
    async means(name, among, deviceId) {
      const utterance = utteranceOf(`is ${name} free?`, hearing, among);
      const heard = await world.understand({ ...utterance, locale: 'en-IN' });
      return heard.length === 1 && heard[0]?.slots.device_id === deviceId && !heard[0].guessed;
    },
    createCode: async () => (incoming.isPrivate ? people.createCode(person) : undefined),
    openOrder: async (deviceId, connectorId) => (await ledger.openOn(`${deviceId}/${connectorId}`))?.order,
    reserveTxnId: ({ protocol }) => reserveTxnId(protocol, store, randomDigits),
  };
}
