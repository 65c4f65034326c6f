import type { Telling } from './conversation';
import type { Listener } from './listener';
import { preferencesIn, preferencesKey } from './preferences';
import { nicknamed } from './site/nicknames';
import { createSpeech } from './wording';
import type { World } from './world';

/** How a person is told of something later: in the language and zone they asked in. */
export async function tellingTo(
  { person, language, timezone }: Pick<Listener, 'person' | 'language' | 'timezone'>,
  world: World,
): Promise<Telling> {
  const { platform, site, clock } = world;
  const [chosen] = await world.store.readAll([preferencesKey(person)]);
  const devices = nicknamed(await site.devices().catch(() => []), preferencesIn(chosen).nicknames);
  const now = clock.now();
  return { platform, site, devices, now, speech: createSpeech(language, timezone, now, devices) };
}
