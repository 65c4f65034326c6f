import { languageOfLocale } from '../language';
import { FAILED } from '../ledger/outcome-reply';
import type { Incoming } from '../message';
import { say } from '../say';
import type { World } from '../world';

/**
 * Tells a person that their message could not be handled at all. Whose order is written down hears what becomes of it. It
 * goes by the name of the answer: where that was given before the process ended, a chat that knows a repeat keeps it.
 */
export async function apologise({ id, chat, identity, locale }: Incoming, world: World): Promise<void> {
  const person = await world.people.who({ identity, ...(locale !== undefined && { locale }) });
  const answer = `${id}.0`;
  if (await world.ledger.find(person.id, answer)) return;
  const text = FAILED[languageOfLocale(person.locale)];
  await say(world, { person: person.id, chat }, answer, { text });
}
