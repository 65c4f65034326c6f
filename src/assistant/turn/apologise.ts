import { languageOfLocale } from '../language';
import type { Incoming } from '../message';
import { say } from '../say';
import type { Wording } from '../wording';
import type { World } from '../world';

/** Tells a person that their message could not be handled at all. Whose order is written down hears what becomes of it. */
export async function apologise({ id, chat, identity, locale }: Incoming, world: World): Promise<void> {
  const person = await world.people.who({ identity, ...(locale !== undefined && { locale }) });
  if (await world.ledger.find(person.id, `${id}.0`)) return;
  const text = FAILED[languageOfLocale(person.locale)];
  await say(world, { person: person.id, chat }, `${id}.failed`, { text });
}

/** What is said where something went wrong that should not have. */
export const FAILED: Wording<string> = {
  en: 'Something went wrong on our side and I could not finish this. Nothing is done twice; please ask again.',
  hi: 'हमारी ओर से कुछ गड़बड़ हुई और यह पूरा नहीं हो सका। कृपया फिर से कहिए; दो बार चार्ज नहीं होगा।',
  hinglish:
    'Hamari taraf se kuch gadbad hui aur yeh poora nahi ho saka. Kuch bhi do baar nahi hota; please phir se boliye.',
};
