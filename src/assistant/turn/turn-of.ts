import type { Transaction } from '../charging';
import type { Turn } from '../conversation';
import { PlatformError } from '../errors';
import { extend } from '../later/extension';
import { forgetFree, watchFree } from '../later/free-watch';
import { keep, keptOf, withdraw } from '../later/kept';
import { bookingsKnown } from '../later/known-bookings';
import { type Watch, watchElsewhere, watchKey } from '../later/watch';
import { reserveTxnId } from '../ledger/txn-id';
import type { Incoming } from '../message';
import type { Language, Person } from '../person';
import { type Preferences, prefer } from '../preferences';
import type { KnownDevice } from '../site/site';
import { createSpeech } from '../wording';
import type { World } from '../world';
import type { Context } from './context';
import { type Asked, utteranceOf } from './hear';
import type { VoiceNote } from './voice-answer';

/** What one message has in view while its requests are answered one after the other. */
export interface Hearing {
  incoming: Incoming;
  person: Person;
  /** The site's devices, or why they cannot be told just now. */
  devices: KnownDevice[] | PlatformError;
  context: Context;
  /** The context as it was before this message. */
  before: Context;
  preferences: Preferences;
  language: Language;
  /** What was heard, where it is a voice note. */
  note?: VoiceNote | undefined;
  world: World;
}

/** The devices as far as they can be told. */
export const listed = (devices: Hearing['devices']) => (devices instanceof PlatformError ? [] : devices);

/** One request of a message, with everything its conversation may look at and do. */
export function turnOf(
  { incoming, person, devices, preferences, language, world }: Hearing,
  asked: Asked,
  replyId: string,
): Turn {
  const now = world.clock.now();
  const speech = createSpeech(language, person.timezone, now, listed(devices));
  const { platform, site, conversations, store, randomDigits } = world;
  const reserve = (device: KnownDevice) => reserveTxnId(device.protocol, store, randomDigits);
  const laneOf = ({ deviceId, connectorId }: Transaction) => `${deviceId}/${connectorId}`;
  const watched = async (transaction: Transaction) =>
    (await store.read<Watch>(watchKey(laneOf(transaction), transaction.txnId)))?.value;
  const openOrder = async (deviceId: string, connectorId: number) =>
    (await world.ledger.openOn(`${deviceId}/${connectorId}`))?.order;
  const { request } = asked;
  const { timezone } = speech.format;
  const { identity, chat } = incoming;
  const listener = { person: person.id, identity, chat, language, timezone };
  const watch = (transaction: Transaction) => watchElsewhere(store, transaction, listener, now);
  return {
    person,
    request,
    platform,
    site,
    conversations,
    // A device that was named must not pass for one that is not there: who needs the site hears what is wrong with it.
    get devices() {
      if (devices instanceof PlatformError) throw devices;
      return devices;
    },
    now,
    speech,
    watched,
    extend: (transaction, more) =>
      extend(store, laneOf(transaction), transaction.txnId, more && { ...more, asked: replyId }),
    ...(incoming.said.kind === 'kept' &&
      incoming.said.continues !== undefined && { continues: incoming.said.continues }),
    watch,
    watchFree: (deviceId) =>
      watchFree(store, deviceId, { ...listener, ...(person.userId !== undefined && { userId: person.userId }) }, now),
    forgetFree: (deviceId) => forgetFree(store, deviceId, person.id),
    async keep(request, at) {
      await keep(store, replyId, { ...listener, request, at: at.toString() });
      return replyId;
    },
    kept: () => keptOf(store, person.id),
    withdraw: (id) => withdraw(store, person.id, id),
    async means(name, among, deviceId) {
      const heard = await world.understand({
        ...utteranceOf(`is ${name} free?`, incoming, person, among),
        locale: 'en-IN',
      });
      return heard.length === 1 && heard[0]?.slots.device_id === deviceId && !heard[0].guessed;
    },
    noted: () => bookingsKnown(store, person, listed(devices), site),
    rules: world.rules,
    preferences,
    prefer: (change) => prefer(store, person.id, change),
    createCode: async () => (incoming.isPrivate ? world.people.createCode(person) : undefined),
    openOrder,
    reserveTxnId: reserve,
  };
}
