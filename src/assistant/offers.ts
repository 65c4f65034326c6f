import { createHash } from 'node:crypto';
import type { Choice, Outgoing, Reply } from './reply';
import type { Key, Store } from './store';
import type { Clock } from './time';

/** The buttons under one reply: what each asks for, and which message took one. Only the person they were made for finds them. */
interface Offer {
  choices: Choice[];
  takenBy?: string;
}

/** What pressing a button comes to. */
export type Pressed = { state: 'taken'; offer: string; choice: Choice } | { state: 'used' | 'unknown' };

const GOOD_FOR_HOURS = 24;

const keyOf = (personId: string, offer: string): Key => ({ kind: 'offer', owner: personId, id: offer });

/** The same reply always gives the same offer, so a redelivered message does not make a second one. 16 characters. */
export const offerOf = (replyId: string): string =>
  createHash('sha256').update(replyId).digest('base64url').slice(0, 16);

/** Turns a reply's choices into opaque button values and keeps what they mean. */
export async function offer(
  store: Store,
  clock: Clock,
  personId: string,
  replyId: string,
  reply: Reply,
): Promise<Outgoing> {
  const choices = reply.choices ?? [];
  const id = offerOf(replyId);
  if (choices.length > 0) {
    await store.create<Offer>(
      keyOf(personId, id),
      { choices },
      { expires: clock.now().add({ hours: GOOD_FOR_HOURS }) },
    );
  }
  return {
    text: reply.text,
    buttons: choices.map(({ label }, index) => ({ label, value: `${id}.${index}` })),
    ...(reply.askContact && { askContact: true }),
    ...(reply.askLocation && { askLocation: true }),
    ...(reply.goesOn && { goesOn: true }),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The value of the button that was named in writing instead of pressed, `As a chart` or a part of it that no other has
 * (`chart`). Only a `harmless` one: what changes something is pressed, or said in words of one's own.
 */
export async function choiceWritten(
  store: Store,
  personId: string,
  offer: string,
  text: string,
  harmless: (choice: Choice) => boolean,
): Promise<string | undefined> {
  const said = wordsOf(text);
  const choices = (await store.read<Offer>(keyOf(personId, offer)))?.value.choices ?? [];
  const named = choices.flatMap((choice, index) => {
    const label = wordsOf(choice.label);
    return harmless(choice) && said.length > 0 && said.every((word) => label.includes(word)) ? [index] : [];
  });
  return named.length === 1 ? `${offer}.${named[0]}` : undefined;
}

/**
 * Takes one choice of an offer for a message. `once` says whether that choice uses the whole offer up: then the first
 * press wins and later ones find it used; a redelivery of the same press finds it taken again.
 */
export async function press(
  store: Store,
  clock: Clock,
  personId: string,
  value: string,
  messageId: string,
  once: (choice: Choice) => boolean,
): Promise<Pressed> {
  const [, id = '', index = ''] = /^([\w-]{16})\.(\d{1,2})$/.exec(value) ?? [];
  if (id === '') return { state: 'unknown' };
  const key = keyOf(personId, id);
  const fact = await store.read<Offer>(key);
  const choice = fact?.value.choices[Number(index)];
  if (!fact || !choice) return { state: 'unknown' };
  const { takenBy } = fact.value;
  if (takenBy === undefined && once(choice)) {
    const expires = clock.now().add({ hours: GOOD_FOR_HOURS });
    const won = await store.replace<Offer>(key, fact.version, { ...fact.value, takenBy: messageId }, { expires });
    if (!won) return press(store, clock, personId, value, messageId, once);
  }
  if (takenBy !== undefined && takenBy !== messageId) return { state: 'used' };
  return { state: 'taken', offer: id, choice };
}
