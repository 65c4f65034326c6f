import { languageOfLocale } from '../language';
import { noteReach } from '../later/reach';
import { type Context, writeContext } from './context';
import { acts } from './conversation-of';
import type { Asked } from './heard';
import type { Hearing } from './hearing';
import type { Known } from './look-up';
import { inSequence } from './sequence';

/** Writes down what the next message has to know: what was talked about, and where the person can be reached. */
export async function remember(
  context: Context,
  requests: readonly Asked[],
  hearing: Hearing,
  known: Known,
): Promise<void> {
  const { incoming, person, language, world } = hearing;
  const { store, clock } = world;
  const { language: _, ...rest } = sequenced(stillOpen(context, hearing), requests, hearing);
  const kept = isUsual(requests, hearing) ? rest : { ...rest, language };
  await writeContext(store, clock, person.id, known.context, kept);
  if (!incoming.isPrivate || person.role === 'guest') return;
  const { identity, chat } = incoming;
  const where = { person: person.id, identity, chat, language, timezone: person.timezone };
  await noteReach(store, person, known.reached, where, clock.now());
}

/** What comes at its time must not end what is being talked about just then. */
function stillOpen(context: Context, { incoming: { said }, before: { open } }: Hearing): Context {
  return said.kind === 'kept' && !context.open && open ? { ...context, open } : context;
}

/** The newest message that asked for something to be done is this one, or stays what it was. */
function sequenced(context: Context, requests: readonly Asked[], { incoming, before, world }: Hearing): Context {
  if (requests.some(({ request }) => acts(request, world))) return inSequence(context, incoming, before);
  return { ...context, ...(before.newest && { newest: before.newest }) };
}

/** True where the language spoken is the person's own, or has just become so: then there is none to remember. */
function isUsual(requests: readonly Asked[], { person, preferences, language }: Hearing): boolean {
  const chosen = requests.some(
    ({ request: { slots } }) => typeof slots.setting === 'object' && 'language' in slots.setting,
  );
  return chosen || language === (preferences.language ?? languageOfLocale(person.locale));
}
