import { type Conversation, reply, type Step, type Turn } from '../conversation';
import { PlatformBusyError, PlatformError, PlatformUnauthorizedError } from '../errors';
import { STALE_AFTER_SECONDS } from '../ledger/operation';
import type { Incoming } from '../message';
import type { Wording } from '../wording';
import { binds } from './conversation-of';
import { type Circumstances, converse } from './converse';
import type { Asked } from './heard';
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
  const words = turn.speech.in(WORDING);
  if (error instanceof PlatformUnauthorizedError) return reply(words.platformRefuses);
  return reply(error instanceof PlatformBusyError ? words.platformBusy : words.platformSilent);
}

/** Words that come long after they were asked for begin with what they are about. */
function whenItsTimeCame(step: Step, { said, at }: Incoming, { speech }: Turn): Step {
  if (said.kind !== 'kept' || said.unasked || step.step !== 'reply') return step;
  const words = speech.in(WORDING);
  const about = said.continues === undefined ? words.asAskedFor(speech.format.time(at)) : words.couldNotGoOn;
  return { ...step, text: `${about} ${step.text}` };
}

const WORDING: Wording<{
  platformRefuses: string;
  platformSilent: string;
  platformBusy: string;
  asAskedFor(at: string): string;
  couldNotGoOn: string;
}> = {
  en: {
    platformRefuses:
      'The charging platform is refusing our requests just now. Nothing has been changed. Please try again later.',
    platformSilent:
      'The charging platform is not answering just now. Nothing has been changed. Please try again in a minute.',
    platformBusy:
      'The charging platform is very busy just now. Nothing has been changed. Please try again in a minute.',
    asAskedFor: (at) => `You asked for this at ${at}.`,
    couldNotGoOn: 'Your charge could not go on as you had asked.',
  },
  hi: {
    platformRefuses: 'चार्जिंग प्लेटफ़ॉर्म अभी हमें मना कर रहा है। कुछ नहीं बदला है। कृपया बाद में कोशिश कीजिए।',
    platformSilent: 'चार्जिंग प्लेटफ़ॉर्म अभी जवाब नहीं दे रहा। कुछ नहीं बदला है। कृपया एक मिनट बाद कोशिश कीजिए।',
    platformBusy: 'चार्जिंग प्लेटफ़ॉर्म अभी बहुत व्यस्त है। कुछ नहीं बदला है। कृपया एक मिनट बाद कोशिश कीजिए।',
    asAskedFor: (at) => `यह आपने ${at} के लिए कहा था।`,
    couldNotGoOn: 'आपका चार्ज कहे अनुसार आगे नहीं बढ़ सका।',
  },
  hinglish: {
    platformRefuses:
      'Charging platform abhi humein mana kar raha hai. Kuch nahi badla hai. Please baad mein try kijiye.',
    platformSilent: 'Charging platform abhi jawab nahi de raha. Kuch nahi badla hai. Please ek minute baad try kijiye.',
    platformBusy: 'Charging platform abhi bahut busy hai. Kuch nahi badla hai. Please ek minute baad try kijiye.',
    asAskedFor: (at) => `Yeh aapne ${at} ke liye kaha tha.`,
    couldNotGoOn: 'Aapki charging kahe hisaab se aage nahi badh saki.',
  },
};
