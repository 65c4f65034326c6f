import { PlatformError } from '../errors';
import type { Incoming } from '../message';
import type { Language, Person } from '../person';
import type { Preferences } from '../preferences';
import type { KnownDevice } from '../site/site';
import type { World } from '../world';
import type { Context } from './context';
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
