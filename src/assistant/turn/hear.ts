import type { Location } from '../charging';
import type { Conversation } from '../conversation';
import { languageOf, languageOfLocale } from '../language';
import type { Incoming } from '../message';
import { choiceWritten, press } from '../offers';
import type { Language, Person } from '../person';
import type { Choice, Reply } from '../reply';
import type { Intent, Request, Utterance } from '../request';
import { SENTENCES } from '../sentences';
import { type KnownDevice, namesOf } from '../site/site';
import { Temporal } from '../time';
import type { World } from '../world';
import { type Context, contextFor } from './context';
import { takesBack } from './small-talk';

/** One thing asked for, and whether the person has said yes to exactly this. */
export interface Asked {
  request: Request;
  confirmed: boolean;
}

/**
 * What a message comes to: requests, or an answer that needs no conversation; `drops` where it ends what was open, `opens`
 * what a yes to it would do, `again` where it is the open question once more.
 */
export type Heard = { requests: Asked[] } | { answer: Reply; drops?: true; opens?: Request; again?: true };

/** Longer texts are not read: understanding's own limit. */
const LONGEST_TEXT = 1000;

/** True where the intent belongs to a conversation that may change something. */
export const actsOn = (conversations: readonly Conversation[]) => {
  const acting = new Set<Intent>(conversations.filter(({ acts }) => acts).map(({ intent }) => intent));
  return (request: Request) => acting.has(request.intent);
};

/** True where what is said to such a request is written down first, to be said again and not thought anew. */
export const bindsOn = (conversations: readonly Conversation[]) => {
  const binding = new Set<Intent>(conversations.filter(binds).map(({ intent }) => intent));
  return (request: Request) => binding.has(request.intent);
};

/** The same of a conversation. */
export const binds = ({ acts, promises }: Conversation) => acts || promises === true;

/** The language of a reply: the words' own, else the one spoken before, else the one the account is set to. */
export function languageFor({ said, language: only }: Incoming, person: Person, { language }: Context): Language {
  if (said.kind === 'kept') return said.language;
  if (only) return only;
  const usual = language ?? languageOfLocale(person.locale);
  // A command (`/settings`) is the same in every language.
  return said.kind === 'text' && !said.text.startsWith('/') ? languageOf(said.text, usual) : usual;
}

/** What was written, with everything that understanding needs to know. */
export function utteranceOf(text: string, incoming: Incoming, person: Person, devices: KnownDevice[]): Utterance {
  return {
    text,
    now: incoming.at.toZonedDateTimeISO(person.timezone).toString({ timeZoneName: 'never' }),
    timezone: person.timezone,
    locale: person.locale,
    devices: namesOf(devices),
  };
}

/** What was guessed or heard in the open request stays so until the person says otherwise. */
function keepGuesses(request: Request, open: Request | undefined): Request {
  if (!open || open.intent !== request.intent) return request;
  const kept = (open.guessed ?? []).filter((name) => open.slots[name] === request.slots[name]);
  const guessed = [...new Set([...(request.guessed ?? []), ...kept])];
  return { ...request, ...(guessed.length > 0 && { guessed }), ...(open.spoken && { spoken: true }) };
}

/** A refusal with nothing open may mean what was just done: that is asked, never taken for granted. */
function refusal({ open, last }: Context, language: Language, conversations: readonly Conversation[]): Heard {
  const words = SENTENCES[language];
  const did = open || !last ? undefined : conversations.find(({ intent }) => intent === last.intent);
  const undo = last && did?.leaves?.(last.slots).undo;
  if (!undo) return { answer: { text: words.dropped }, drops: true };
  const choices: Choice[] = [
    { label: words.yes, request: { intent: 'affirm', slots: {} } },
    { label: words.no, request: { intent: 'deny', slots: {} } },
  ];
  return { answer: { text: words.takeItBack, choices }, opens: undo };
}

/** "Yes" and "no" belong to the question that is open; everything else stands for itself. */
function answerTo(
  request: Request,
  context: Context,
  language: Language,
  conversations: readonly Conversation[],
): Heard {
  const { open } = context;
  const words = SENTENCES[language];
  if (request.intent === 'deny') return refusal(context, language, conversations);
  if (request.intent !== 'affirm')
    return { requests: [{ request: keepGuesses(request, open?.request), confirmed: false }] };
  if (open?.asking === 'confirm') {
    // What was read back and said yes to is as good as written.
    const { spoken: _, ...read } = open.request;
    return { requests: [{ request: read, confirmed: true }] };
  }
  return { answer: open ? open.question : { text: words.nothingToConfirm } };
}

/** The button under the last answer that was named in writing, where understanding made nothing of the words. */
async function buttonWritten(text: string, person: Person, { open, offered }: Context, world: World) {
  const offer = open?.offer ?? offered;
  const acts = actsOn(world.conversations);
  return offer === undefined
    ? undefined
    : choiceWritten(world.store, person.id, offer, text, ({ request }) => !acts(request));
}

async function hearText(
  text: string,
  incoming: Incoming,
  person: Person,
  context: Context,
  devices: KnownDevice[],
  world: World,
): Promise<Heard> {
  const language = languageFor(incoming, person, context);
  const words = SENTENCES[language];
  if (text.trim() === '') return { answer: { text: words.empty } };
  if (text.length > LONGEST_TEXT) return { answer: { text: words.tooLong(LONGEST_TEXT) } };
  const at = incoming.at.toZonedDateTimeISO(person.timezone);
  const command = world.conversations.map((each) => each.command?.(text.trim(), at)).find(Boolean);
  if (command) return { requests: [{ request: command, confirmed: false }] };
  const before = contextFor(context, world.conversations);
  const utterance = utteranceOf(text, incoming, person, devices);
  const understood = await world.understand(before ? { ...utterance, context: before } : utterance);
  const isUnknown = understood.every(({ intent }) => intent === 'unknown');
  const button = isUnknown ? await buttonWritten(text, person, context, world) : undefined;
  if (button !== undefined) return hearChoice(button, incoming, person, context, world);
  // "Cancel that" is no order of its own: understanding knows of no order that is over.
  const requests: Request[] =
    isUnknown && !context.open && takesBack(text) ? [{ intent: 'deny', slots: {} }] : understood;
  const heard = requests.map((request) => answerTo(request, context, language, world.conversations));
  const asked = heard.flatMap((each) => ('requests' in each ? each.requests : []));
  const answer = heard.find((each) => 'answer' in each);
  return asked.length > 0 || !answer ? { requests: asked } : answer;
}

/** A button acts as it was made; one that belonged to a question is only good while that question is open. */
async function hearChoice(
  value: string,
  incoming: Incoming,
  person: Person,
  context: Context,
  world: World,
): Promise<Heard> {
  const language = languageFor(incoming, person, context);
  const words = SENTENCES[language];
  const acts = actsOn(world.conversations);
  const once = ({ request }: Choice) => acts(request) || request.intent === 'affirm' || request.intent === 'deny';
  const pressed = await press(world.store, world.clock, person.id, value, incoming.id, once);
  if (pressed.state !== 'taken')
    return { answer: { text: pressed.state === 'used' ? words.usedButton : words.unknownButton } };
  const { request, confirmed = false, until } = pressed.choice;
  if (until !== undefined && Temporal.Instant.compare(world.clock.now(), Temporal.Instant.from(until)) > 0)
    return { answer: { text: words.undoTooLate } };
  if (request.intent === 'affirm' || request.intent === 'deny') {
    if (context.open?.offer !== pressed.offer) return { answer: { text: words.unknownButton } };
    return answerTo(request, context, language, world.conversations);
  }
  return { requests: [{ request, confirmed }] };
}

/** A position asks for what is near it, for whatever was being looked for. */
function nearHere(location: Location, { open }: Context): Request {
  const { near: _, ...slots } = open?.request.intent === 'find_chargers' ? open.request.slots : {};
  return { intent: 'find_chargers', slots: { ...slots, location } };
}

/** Makes requests of what a person did. */
export async function hear(
  incoming: Incoming,
  person: Person,
  context: Context,
  devices: KnownDevice[],
  world: World,
): Promise<Heard> {
  const { said } = incoming;
  if (said.kind === 'text') return hearText(said.text, incoming, person, context, devices, world);
  if (said.kind === 'kept') return { requests: [{ request: said.request, confirmed: true }] };
  if (said.kind === 'location') return { requests: [{ request: nearHere(said.at, context), confirmed: false }] };
  if (said.kind === 'choice') return hearChoice(said.value, incoming, person, context, world);
  const words = SENTENCES[languageFor(incoming, person, context)];
  if (said.kind === 'contact') {
    const linked = await world.people.linkPhone(incoming.identity, said.phone);
    return { answer: { text: words.linked(linked.name) } };
  }
  if (said.kind === 'other' && said.what === 'foreign_contact')
    return { answer: { text: words.foreignContact, askContact: true } };
  return { answer: { text: words.unreadable } };
}
