import { type Conversation, reply, type Step, type Turn } from '../conversation';
import { PlatformBusyError, PlatformError, PlatformUnauthorizedError } from '../errors';
import { STALE_AFTER_SECONDS } from '../ledger/operation';
import type { Incoming } from '../message';
import { SENTENCES } from '../sentences';
import { binds } from './conversation-of';
import { type Circumstances, converse } from './converse';
import type { Asked } from './hear';
import type { Hearing } from './hearing';
import { isOvertaken } from './sequence';
import { unsure } from './spoken';

/** One request while it is answered. */
export interface Answering {
  hearing: Hearing;
  asked: Asked;
  replyId: string;
  turn: Turn;
}

/** What comes of a request. What is no order is written down too where an order might have been. */
export async function decide(found: Conversation, answering: Answering): Promise<Step> {
  const { hearing, asked, replyId, turn } = answering;
  const { person, incoming, world } = hearing;
  const step = whenItsTimeCame(await stepOf(found, answering), incoming, turn);
  if (binds(asked.request, world) && step.step !== 'order') await world.ledger.answer(person.id, replyId, step);
  return step;
}

/** What its conversation makes of a request. */
async function stepOf(found: Conversation, { hearing, asked, turn }: Answering): Promise<Step> {
  const question = unsure(hearing, asked, found.acts, turn);
  return question ?? converse(found, turn, circumstancesOf(hearing, asked, turn)).catch((error) => sorry(error, turn));
}

/** What is old, overtaken, or was to be done long ago, is asked about once more. */
function circumstancesOf({ incoming, before, note }: Hearing, { confirmed }: Asked, turn: Turn): Circumstances {
  const old = incoming.at.until(turn.now).total('seconds') > STALE_AFTER_SECONDS;
  const stale = old || isOvertaken(incoming, before);
  const since = incoming.said.kind === 'kept' ? { overdueSince: incoming.at } : { staleSince: incoming.at };
  const alike = note && !confirmed ? { alike: note.spoken.alike } : {};
  return { confirmed: confirmed && !stale, ...(stale && since), ...alike };
}

/** Where the platform did not answer a question, what the person is told. Nothing was changed: orders are written down first. */
function sorry(error: unknown, turn: Turn): Step {
  if (!(error instanceof PlatformError)) throw error;
  const words = turn.speech.in(SENTENCES);
  if (error instanceof PlatformUnauthorizedError) return reply(words.platformRefuses);
  return reply(error instanceof PlatformBusyError ? words.platformBusy : words.platformSilent);
}

/** Words that come long after they were asked for begin with what they are about. */
function whenItsTimeCame(step: Step, { said, at }: Incoming, { speech }: Turn): Step {
  if (said.kind !== 'kept' || said.unasked || step.step !== 'reply') return step;
  const words = speech.in(SENTENCES);
  const about = said.continues === undefined ? words.asAskedFor(speech.format.time(at)) : words.couldNotGoOn;
  return { ...step, text: `${about} ${step.text}` };
}
