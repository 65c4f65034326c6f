import type { Conversation, Step } from '../conversation';
import { carryOut } from '../ledger/carry-out';
import type { Answer } from '../ledger/ledger';
import { offerOf } from '../offers';
import type { Order } from '../orders';
import type { Request } from '../request';
import type { Context } from './context';
import { binds, conversationOf } from './conversation-of';
import { type Answering, decide } from './decide';
import type { Asked, AtOnce } from './heard';
import type { Hearing } from './hearing';
import { goOn, isAsking, offeredBy, reopened } from './open-question';
import { planOf } from './plan';
import { puzzled } from './puzzled';
import { tell } from './spoken';
import { turnOf } from './turn-of';
import { unechoed } from './voice-answer';

/** Answers everything that was asked for, one after the other; returns what is then in the context. */
export async function answerAll(requests: readonly Asked[], hearing: Hearing): Promise<Context> {
  let { context } = hearing;
  for (const [index, asked] of requests.entries()) {
    const note = index === 0 ? hearing.note : hearing.note && unechoed(hearing.note);
    context = await answerOnce({ ...hearing, context, note }, asked, `${hearing.incoming.id}.${index}`);
  }
  return context;
}

/** Says what needs no conversation; returns what is then in the context. */
export async function answerAtOnce({ answer, drops, opens, again }: AtOnce, hearing: Hearing): Promise<Context> {
  const { incoming, person, context, world } = hearing;
  const id = `${incoming.id}.0`;
  // An earlier delivery may have acted and cleared the question that this one finds no more.
  const earlier = await world.ledger.earlier(person.id, id);
  if (earlier?.planned) await carryOut(person.id, id, earlier.planned, world);
  else await tell(hearing, id, earlier?.answered ?? answer, true);
  if (opens)
    return {
      open: { request: opens, asking: 'confirm', options: [], question: answer, offer: offerOf(id), passing: true },
    };
  if (drops) return {};
  return again ? reopened(context, id) : context;
}

/** An earlier delivery that did not finish may have acted: then what it wrote down is carried out, not thought anew. */
async function answerOnce(hearing: Hearing, asked: Asked, replyId: string): Promise<Context> {
  const { person, world } = hearing;
  const { request } = asked;
  const earlier = binds(request, world) ? await world.ledger.earlier(person.id, replyId) : undefined;
  if (earlier?.planned) {
    await carryOut(person.id, replyId, earlier.planned, world);
    return { last: asOrdered(request, earlier.planned.value.order), offered: offerOf(replyId) };
  }
  const answering = { hearing, asked, replyId, turn: turnOf(hearing, asked, replyId) };
  const found = conversationOf(request, world);
  return found ? answerIn(found, answering, earlier?.answered) : answerPuzzled(answering);
}

/** Answers one request in its conversation; `answered` is what an earlier delivery was about to say. */
async function answerIn(found: Conversation, answering: Answering, answered: Answer | undefined): Promise<Context> {
  const step = answered ?? (await decide(found, answering));
  if (step.step === 'order') return giveOrder(step, found, answering);
  return step.step === 'ask' ? askOn(step, answering) : sayReply(step, found, answering);
}

/** What was asked for, with the charger that was chosen where any would do: it is the one that a correction means. */
function asOrdered({ slots, ...request }: Request, order: Order): Request {
  const chosen = order.kind === 'create_booking' && slots.device_id === undefined;
  return { ...request, slots: chosen ? { ...slots, device_id: order.deviceId } : slots };
}

async function giveOrder(step: Step & { step: 'order' }, found: Conversation, answering: Answering): Promise<Context> {
  const { hearing, asked, replyId } = answering;
  const { person, world } = hearing;
  const planned = await world.ledger.plan(person.id, replyId, planOf(step, found, answering));
  await carryOut(person.id, replyId, planned, world);
  return { last: asOrdered(asked.request, step.order), offered: offerOf(replyId) };
}

async function askOn(step: Step & { step: 'ask' }, { hearing, asked, replyId }: Answering): Promise<Context> {
  const { slot: asking, options = [], step: _, ...question } = step;
  await tell(hearing, replyId, question, true);
  return { ...hearing.context, open: { request: asked.request, asking, options, question, offer: offerOf(replyId) } };
}

async function sayReply(step: Step & { step: 'reply' }, found: Conversation, answering: Answering): Promise<Context> {
  const { hearing, asked, replyId, turn } = answering;
  const { context, note } = hearing;
  if (found.command) {
    // An aside: what was talked about, and what was asked, stays as it is.
    await tell(hearing, replyId, step);
    return { ...context, ...offeredBy(step, replyId) };
  }
  const interrupts = isAsking(context) && !found.acts && context.open.request.intent !== found.intent;
  await tell(hearing, replyId, interrupts ? goOn(step, context, turn.speech) : step);
  // Asked once: whoever says nothing to it goes on reading.
  if (note?.offersAloud) await turn.prefer((before) => ({ spokenReplies: false, ...before }));
  if (interrupts) return reopened(context, replyId);
  // What named nothing gives "it" nothing to mean.
  const last = step.last ?? (Object.keys(asked.request.slots).length > 0 ? asked.request : context.last);
  return { ...(last && { last }), ...offeredBy(step, replyId) };
}

async function answerPuzzled(answering: Answering): Promise<Context> {
  const { hearing, replyId } = answering;
  const said = await puzzled(answering);
  await tell(hearing, replyId, said);
  const { open, ...context } = hearing.context;
  if (!open) return { ...context, ...offeredBy(said, replyId) };
  return { ...context, open: { ...open, offer: offerOf(replyId), missed: (open.missed ?? 0) + 1 } };
}
