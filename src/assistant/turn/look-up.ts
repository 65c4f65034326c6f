import { PlatformError } from '../errors';
import { reachKey } from '../later/reach';
import type { Incoming } from '../message';
import { preferencesIn, preferencesKey } from '../preferences';
import { nicknamed } from '../site/nicknames';
import type { Fact } from '../store';
import type { World } from '../world';
import { type Context, contextIn, contextKey } from './context';
import { heardKey, isVoiceNote } from './hear-speech';
import type { Hearing } from './hearing';
import { receivedKey } from './received';

/** What is known before a word is read: who speaks, what was talked about, and what stands where. */
export interface Known extends Pick<Hearing, 'person' | 'preferences' | 'devices'> {
  /** The context as it was read: what a change of it is made on. */
  context: Fact<Context>;
  /** Where the person could be reached so far. */
  reached: Fact<unknown> | undefined;
  /** What an earlier delivery heard in a voice note. */
  heard: Fact<unknown> | undefined;
}

/** Looks up what a message needs, the store's part of it in one call; undefined where the message has been taken to its end before. */
export async function lookUp(message: Incoming, world: World): Promise<Known | undefined> {
  const account = await world.people.who(message);
  const keys = [receivedKey(message), contextKey(account.id), preferencesKey(account.id), reachKey(account)];
  const [finished, context, chosen, reached, heard] = await world.store.readAll(
    isVoiceNote(message) ? [...keys, heardKey(message)] : keys,
  );
  if (finished) return undefined;
  const preferences = preferencesIn(chosen);
  const person = { ...account, timezone: preferences.timezone ?? account.timezone };
  const devices = await devicesFor(preferences, world);
  return { person, preferences, devices, context: contextIn(context), reached, heard };
}

/** Without the platform there are still words to say, so its silence here is no error yet. */
async function devicesFor({ nicknames }: Known['preferences'], { site }: World): Promise<Known['devices']> {
  try {
    return nicknamed(await site.devices(), nicknames);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return error;
  }
}
