import { carryOut } from './carry-out';
import type { Transaction } from './charging';
import { type Context, contextIn, contextKey, writeContext } from './context';
import { type Conversation, reply, type Step, type Turn } from './conversation';
import { converse } from './converse';
import { PlatformBusyError, PlatformError, PlatformUnauthorizedError } from './errors';
import { watchFree } from './free-watch';
import { type Asked, actsOn, hear, languageFor, utteranceOf } from './hear';
import { keep, keptOf, withdraw } from './kept';
import { languageOfLocale } from './language';
import type { Incoming } from './message';
import { NOTHING_NAMED, namedIn, notUnderstood } from './not-understood';
import { offerOf } from './offers';
import type { Operation } from './operation';
import { STALE_AFTER_SECONDS } from './operation';
import type { Language, Person } from './person';
import { type Preferences, prefer, preferencesIn, preferencesKey } from './preferences';
import { noteReach, reachKey } from './reach';
import { finishMessage, receivedKey } from './received';
import type { Reply } from './reply';
import { say } from './say';
import { SENTENCES } from './sentences';
import type { KnownDevice } from './site';
import { reserveTxnId } from './txn-id';
import { type Watch, watchElsewhere, watchKey } from './watch';
import { createSpeech } from './wording';
import type { World } from './world';

/** Where the platform did not answer a question, what the person is told. Nothing was changed: orders are written down first. */
function sorry(error: unknown, turn: Turn): Step {
  if (!(error instanceof PlatformError)) throw error;
  const words = turn.speech.in(SENTENCES);
  if (error instanceof PlatformUnauthorizedError) return reply(words.platformRefuses);
  return reply(error instanceof PlatformBusyError ? words.platformBusy : words.platformSilent);
}

/** What one message has in view while its requests are answered one after the other. */
interface Hearing {
  incoming: Incoming;
  person: Person;
  /** The site's devices, or why they cannot be told just now. */
  devices: KnownDevice[] | PlatformError;
  context: Context;
  preferences: Preferences;
  language: Language;
  world: World;
}

/** The devices as far as they can be told. */
const listed = (devices: Hearing['devices']) => (devices instanceof PlatformError ? [] : devices);

function turnOf(
  { incoming, person, devices, preferences, language, world }: Hearing,
  asked: Asked,
  replyId: string,
): Turn {
  const now = world.clock.now();
  const speech = createSpeech(language, person.timezone, now, listed(devices));
  const { platform, site, conversations, store, randomDigits } = world;
  const reserve = (device: KnownDevice) => reserveTxnId(device.protocol, store, randomDigits);
  const limitOf = async ({ deviceId, connectorId, txnId }: Transaction) =>
    (await store.read<Watch>(watchKey(`${deviceId}/${connectorId}`, txnId)))?.value.order.limit;
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
    limitOf,
    watch,
    watchFree: (deviceId) => watchFree(store, deviceId, listener, now),
    keep: (request, at) => keep(store, replyId, { ...listener, request, at: at.toString() }),
    kept: () => keptOf(store, person.id),
    withdraw: (id) => withdraw(store, person.id, id),
    preferences,
    prefer: (change) => prefer(store, person.id, change),
    openOrder,
    reserveTxnId: reserve,
  };
}

/** A question in between leaves the open one standing: it is asked again below the answer. */
function goOn(answer: Reply, { context }: Hearing, turn: Turn): Reply {
  const question = context.open?.question;
  if (!question) return answer;
  const text = `${answer.text}\n\n${turn.speech.in(SENTENCES).backTo} ${question.text}`;
  return { ...answer, text, choices: question.choices ?? [] };
}

function planOf(
  step: Step & { step: 'order' },
  found: Conversation,
  hearing: Hearing,
  turn: Turn,
  replyId: string,
): Operation {
  const { person, incoming } = hearing;
  const { language, timezone } = turn.speech.format;
  return {
    order: step.order,
    state: 'planned',
    conversation: found.name,
    person: person.id,
    identity: incoming.identity,
    chat: incoming.chat,
    replyId,
    language,
    timezone,
    plannedAt: turn.now.toString(),
    ...(step.meanwhile !== undefined && { meanwhile: step.meanwhile }),
  };
}

/** What was not understood is answered with what was named in it; while a question is open, that one goes on instead. */
async function puzzled({ incoming, person, devices, context, world }: Hearing, { speech }: Turn): Promise<Reply> {
  const { said } = incoming;
  const known = listed(devices);
  const named =
    context.open || said.kind !== 'text'
      ? NOTHING_NAMED
      : await namedIn(utteranceOf(said.text, incoming, person, known), world);
  return notUnderstood(named, { person, speech, devices: known });
}

/** Answers one request and returns what is then in the context. */
async function answer(hearing: Hearing, asked: Asked, replyId: string): Promise<Context> {
  const { world, person, incoming, context } = hearing;
  const turn = turnOf(hearing, asked, replyId);
  const audience = { person: person.id, chat: incoming.chat };
  const found = world.conversations.find(({ intent }) => intent === asked.request.intent);
  if (!found) {
    await say(world, audience, replyId, goOn(await puzzled(hearing, turn), hearing, turn));
    return context.open ? { ...context, open: { ...context.open, offer: offerOf(replyId) } } : context;
  }
  const stale = incoming.at.until(turn.now).total('seconds') > STALE_AFTER_SECONDS;
  const circumstances = { confirmed: asked.confirmed && !stale, ...(stale && { staleSince: incoming.at }) };
  const step = await converse(found, turn, circumstances).catch((error) => sorry(error, turn));
  if (step.step === 'order') {
    const planned = await world.ledger.plan(person.id, replyId, planOf(step, found, hearing, turn, replyId));
    await carryOut(person.id, replyId, planned, world);
    return { last: asked.request };
  }
  if (step.step === 'ask') {
    const { slot: asking, options = [], step: _, ...question } = step;
    await say(world, audience, replyId, question);
    return { ...context, open: { request: asked.request, asking, options, question, offer: offerOf(replyId) } };
  }
  const interrupts = context.open && !found.acts && context.open.request.intent !== found.intent;
  await say(world, audience, replyId, interrupts ? goOn(step, hearing, turn) : step);
  // What named nothing gives "it" nothing to mean.
  const names = Object.keys(asked.request.slots).length > 0 && !found.command;
  const last = names ? { last: asked.request } : context.last && { last: context.last };
  if (!interrupts || !context.open) return last ?? {};
  return { ...context, open: { ...context.open, offer: offerOf(replyId) } };
}

/** Takes one message from a channel to its end: answered, or asked about, or an order written down and on its way. */
export async function takeTurn(incoming: Incoming, world: World): Promise<void> {
  const { store, clock, ledger } = world;
  const account = await world.people.who(incoming);
  const keys = [receivedKey(incoming), contextKey(account.id), preferencesKey(account.id), reachKey(account)];
  const [finished, known, chosen, reached] = await store.readAll(keys);
  if (finished) return;
  const preferences = preferencesIn(chosen);
  const person = { ...account, timezone: preferences.timezone ?? account.timezone };
  const read = contextIn(known);
  // Without the platform there are still words to say, so its silence here is no error yet.
  const devices = await world.site.devices().catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error;
    return error;
  });
  const language = languageFor(incoming, person, { ...preferences, ...read.value });
  const heard = await hear(incoming, person, read.value, listed(devices), world);
  const acts = actsOn(world.conversations);
  let context = read.value;
  const asked = 'requests' in heard ? heard.requests : [];
  for (const [index, each] of asked.entries()) {
    const id = `${incoming.id}.${index}`;
    // An earlier delivery that did not finish may have acted: then what it wrote down is carried out, not thought anew.
    const planned = acts(each.request) ? await ledger.find(person.id, id) : undefined;
    if (planned) await carryOut(person.id, id, planned, world);
    context = planned
      ? { last: each.request }
      : await answer({ incoming, person, devices, context, preferences, language, world }, each, id);
  }
  if ('answer' in heard) {
    const id = `${incoming.id}.0`;
    // Or it may have acted and cleared the question that this one finds no more.
    const planned = await ledger.find(person.id, id);
    if (planned) await carryOut(person.id, id, planned, world);
    else await say(world, { person: person.id, chat: incoming.chat }, id, heard.answer);
    if (heard.drops) context = {};
  }
  const { language: _, ...rest } = context;
  const chose = asked.some(
    ({ request: { slots } }) => typeof slots.setting === 'object' && 'language' in slots.setting,
  );
  const usual = preferences.language ?? languageOfLocale(person.locale);
  const spoken = language === usual || chose ? rest : { ...rest, language };
  await writeContext(store, clock, person.id, read, spoken);
  if (incoming.isPrivate && person.role !== 'guest') {
    const { identity, chat } = incoming;
    await noteReach(store, person, reached, { person: person.id, identity, chat, language, timezone: person.timezone });
  }
  await finishMessage(store, clock, incoming);
}
