import { type Conversation, reply, type Step, type Turn } from '../conversation';
import { PlatformBusyError, PlatformError, PlatformUnauthorizedError } from '../errors';
import { languageOfLocale } from '../language';
import { noteReach, reachKey } from '../later/reach';
import { carryOut } from '../ledger/carry-out';
import type { Answer } from '../ledger/ledger';
import type { Operation } from '../ledger/operation';
import { STALE_AFTER_SECONDS } from '../ledger/operation';
import type { Incoming } from '../message';
import { offerOf } from '../offers';
import { preferencesIn, preferencesKey } from '../preferences';
import type { Reply } from '../reply';
import { SENTENCES } from '../sentences';
import { nicknamed } from '../site/nicknames';
import type { World } from '../world';
import { type Context, contextIn, contextKey, writeContext } from './context';
import { converse } from './converse';
import { type Asked, actsOn, binds, bindsOn, hear, languageFor, utteranceOf } from './hear';
import { heardKey, isVoiceNote } from './hear-speech';
import { NOTHING_NAMED, namedIn, notUnderstood } from './not-understood';
import { finishMessage, receivedKey } from './received';
import { inSequence, isOvertaken } from './sequence';
import { smallTalk, smallTalkWords } from './small-talk';
import { asSpoken, listenTo, tell, unsure } from './spoken';
import { type Hearing, listed, turnOf } from './turn-of';
import { unechoed } from './voice-answer';

/** Where the platform did not answer a question, what the person is told. Nothing was changed: orders are written down first. */
function sorry(error: unknown, turn: Turn): Step {
  if (!(error instanceof PlatformError)) throw error;
  const words = turn.speech.in(SENTENCES);
  if (error instanceof PlatformUnauthorizedError) return reply(words.platformRefuses);
  return reply(error instanceof PlatformBusyError ? words.platformBusy : words.platformSilent);
}

/** True where a question waits for its answer. */
const isAsking = (context: Context): context is Context & Required<Pick<Context, 'open'>> =>
  context.open !== undefined && !context.open.passing;

/** The open question once more, and how to leave it where that did not help before. */
function askAgain({ question, missed = 0 }: NonNullable<Context['open']>, { speech }: Turn): Reply {
  const words = speech.in(SENTENCES);
  const text = [words.notThat, question.text, missed > 0 && words.orLeave].filter(Boolean).join(' ');
  return { ...question, text };
}

/** A question in between leaves the open one standing: it is asked again below the answer. */
function goOn(answer: Reply, { context }: Hearing, turn: Turn): Reply {
  const question = context.open?.question;
  if (!question || context.open?.passing) return answer;
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
  const { person, incoming, note } = hearing;
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
    saidAt: incoming.at.toString(),
    ...(step.meanwhile !== undefined && { meanwhile: step.meanwhile }),
    ...(note && { asked: { ...(note.echo && { heard: note.spoken.text }), aloud: note.aloud } }),
  };
}

/** What was not understood is answered with what was named in it; while a question is open, that one goes on instead. */
async function puzzled(hearing: Hearing, turn: Turn): Promise<Reply> {
  const { incoming, person, devices, context, world } = hearing;
  const { speech } = turn;
  const { said } = incoming;
  const kindly = said.kind === 'text' && smallTalk(said.text);
  if (kindly && (kindly !== 'yes' || !isAsking(context)))
    return goOn({ text: smallTalkWords(kindly, speech) }, hearing, turn);
  if (isAsking(context)) return askAgain(context.open, turn);
  const known = listed(devices);
  const named =
    context.open || said.kind !== 'text'
      ? NOTHING_NAMED
      : await namedIn(utteranceOf(said.text, incoming, person, known), world);
  return notUnderstood(named, { person, speech, devices: known, now: turn.now });
}

/** What its conversation makes of a request; what is old, overtaken, or was to be done long ago, is asked about once more. */
async function stepOf(found: Conversation, hearing: Hearing, asked: Asked, turn: Turn): Promise<Step> {
  const { incoming, before, note } = hearing;
  const question = unsure(hearing, asked, found.acts, turn);
  if (question) return question;
  const old = incoming.at.until(turn.now).total('seconds') > STALE_AFTER_SECONDS;
  const stale = old || isOvertaken(incoming, before);
  const since = incoming.said.kind === 'kept' ? { overdueSince: incoming.at } : { staleSince: incoming.at };
  const alike = note && !asked.confirmed ? { alike: note.spoken.alike } : {};
  const circumstances = { confirmed: asked.confirmed && !stale, ...(stale && since), ...alike };
  return converse(found, turn, circumstances).catch((error) => sorry(error, turn));
}

/** Words that come long after they were asked for begin with what they are about. */
function whenItsTimeCame(step: Step, { said, at }: Incoming, { speech }: Turn): Step {
  if (said.kind !== 'kept' || said.unasked || step.step !== 'reply') return step;
  const words = speech.in(SENTENCES);
  const about = said.continues === undefined ? words.asAskedFor(speech.format.time(at)) : words.couldNotGoOn;
  return { ...step, text: `${about} ${step.text}` };
}

/** What comes of a request. What is no order is written down too where an order might have been. */
async function decide(found: Conversation, hearing: Hearing, asked: Asked, turn: Turn, replyId: string): Promise<Step> {
  const { world, person, incoming } = hearing;
  const step = whenItsTimeCame(await stepOf(found, hearing, asked, turn), incoming, turn);
  if (binds(found) && step.step !== 'order') await world.ledger.answer(person.id, replyId, step);
  return step;
}

/** What is kept of the buttons under an answer. */
const offeredBy = ({ choices = [] }: Reply, replyId: string): Pick<Context, 'offered'> =>
  choices.length > 0 ? { offered: offerOf(replyId) } : {};

/** Answers one request and returns what is then in the context; `answered` is what an earlier delivery was about to say. */
async function answer(hearing: Hearing, asked: Asked, replyId: string, answered?: Answer): Promise<Context> {
  const { world, person, context } = hearing;
  const turn = turnOf(hearing, asked, replyId);
  const found = world.conversations.find(({ intent }) => intent === asked.request.intent);
  if (!found) {
    const said = await puzzled(hearing, turn);
    await tell(hearing, replyId, said);
    const { open } = context;
    if (!open) return { ...context, ...offeredBy(said, replyId) };
    return { ...context, open: { ...open, offer: offerOf(replyId), missed: (open.missed ?? 0) + 1 } };
  }
  const step = answered ?? (await decide(found, hearing, asked, turn, replyId));
  if (step.step === 'order') {
    const planned = await world.ledger.plan(person.id, replyId, planOf(step, found, hearing, turn, replyId));
    await carryOut(person.id, replyId, planned, world);
    return { last: asked.request, offered: offerOf(replyId) };
  }
  if (step.step === 'ask') {
    const { slot: asking, options = [], step: _, ...question } = step;
    await tell(hearing, replyId, question, true);
    return { ...context, open: { request: asked.request, asking, options, question, offer: offerOf(replyId) } };
  }
  if (found.command) {
    // An aside: what was talked about, and what was asked, stays as it is.
    await tell(hearing, replyId, step);
    return { ...context, ...offeredBy(step, replyId) };
  }
  const interrupts =
    context.open && !context.open.passing && !found.acts && context.open.request.intent !== found.intent;
  await tell(hearing, replyId, interrupts ? goOn(step, hearing, turn) : step);
  // Asked once: whoever says nothing to it goes on reading.
  if (hearing.note?.offersAloud) await turn.prefer((before) => ({ spokenReplies: false, ...before }));
  // What named nothing gives "it" nothing to mean.
  const named = step.last ?? (Object.keys(asked.request.slots).length > 0 ? asked.request : context.last);
  const last = named && { last: named };
  if (!interrupts || !context.open) return { ...last, ...offeredBy(step, replyId) };
  return { ...context, open: { ...context.open, offer: offerOf(replyId) } };
}

/** Takes one message from a channel to its end: answered, or asked about, or an order written down and on its way. */
export async function takeTurn(message: Incoming, world: World): Promise<void> {
  const { store, clock, ledger } = world;
  const account = await world.people.who(message);
  const keys = [receivedKey(message), contextKey(account.id), preferencesKey(account.id), reachKey(account)];
  const [finished, known, chosen, reached, earlier] = await store.readAll(
    isVoiceNote(message) ? [...keys, heardKey(message)] : keys,
  );
  if (finished) return;
  const preferences = preferencesIn(chosen);
  const person = { ...account, timezone: preferences.timezone ?? account.timezone };
  const read = contextIn(known);
  // Without the platform there are still words to say, so its silence here is no error yet.
  const site = await world.site.devices().catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error;
    return error;
  });
  const devices = site instanceof PlatformError ? site : nicknamed(site, preferences.nicknames);
  const listened = await listenTo(message, { earlier, person, preferences, context: read.value, devices }, world);
  if (!listened) return;
  const { incoming, note } = listened;
  const language = languageFor(incoming, person, { ...preferences, ...read.value });
  const understood = await hear(incoming, person, read.value, listed(devices), world);
  const heard = note ? asSpoken(understood, note, read.value) : understood;
  const acts = actsOn(world.conversations);
  const binding = bindsOn(world.conversations);
  let context = read.value;
  const hearing = { incoming, person, devices, context, before: read.value, preferences, language, note, world };
  const asked = 'requests' in heard ? heard.requests : [];
  for (const [index, each] of asked.entries()) {
    const id = `${incoming.id}.${index}`;
    // An earlier delivery that did not finish may have acted: then what it wrote down is carried out, not thought anew.
    const earlier = binding(each.request) ? await ledger.earlier(person.id, id) : undefined;
    if (earlier?.planned) await carryOut(person.id, id, earlier.planned, world);
    const now = { ...hearing, context, note: index === 0 ? note : note && unechoed(note) };
    context = earlier?.planned ? { last: each.request } : await answer(now, each, id, earlier?.answered);
  }
  if ('answer' in heard) {
    const id = `${incoming.id}.0`;
    // Or it may have acted and cleared the question that this one finds no more.
    const earlier = await ledger.earlier(person.id, id);
    if (earlier?.planned) await carryOut(person.id, id, earlier.planned, world);
    else await tell(hearing, id, earlier?.answered ?? heard.answer, true);
    if (heard.again && context.open) context = { ...context, open: { ...context.open, offer: offerOf(id) } };
    if (heard.drops) context = {};
    if (heard.opens)
      context = {
        open: {
          request: heard.opens,
          asking: 'confirm',
          options: [],
          question: heard.answer,
          offer: offerOf(id),
          passing: true,
        },
      };
  }
  // What comes at its time must not end what is being talked about just then.
  if (incoming.said.kind === 'kept' && !context.open && read.value.open)
    context = { ...context, open: read.value.open };
  const acted = asked.some(({ request }) => acts(request));
  const { language: _, ...rest } = acted
    ? inSequence(context, incoming, read.value)
    : { ...context, ...(read.value.newest && { newest: read.value.newest }) };
  const chose = asked.some(
    ({ request: { slots } }) => typeof slots.setting === 'object' && 'language' in slots.setting,
  );
  const usual = preferences.language ?? languageOfLocale(person.locale);
  const kept = language === usual || chose ? rest : { ...rest, language };
  await writeContext(store, clock, person.id, read, kept);
  if (incoming.isPrivate && person.role !== 'guest') {
    const { identity, chat } = incoming;
    const where = { person: person.id, identity, chat, language, timezone: person.timezone };
    await noteReach(store, person, reached, where, clock.now());
  }
  await finishMessage(store, clock, incoming);
}
