import { askToConfirm } from '../confirm';
import { ask, type Conversation, reply, type Step, type Turn } from '../conversation';
import { isDriver, isOperator, type Person } from '../person';
import { SENTENCES } from '../sentences';
import { askWhichOf } from '../slots/device';
import type { Temporal } from '../time';

/** What is known of how the request came about. */
export interface Circumstances {
  /** The person has said yes to exactly this. */
  confirmed: boolean;
  /** It was written so long ago that it may no longer be meant. */
  staleSince?: Temporal.Instant;
  /** It was to be done then, and could not. */
  overdueSince?: Temporal.Instant;
  /** Chargers that sound like the one that was heard. */
  alike?: readonly string[];
}

const mayUse = ({ may }: Conversation, person: Person) =>
  may === 'anyone' || (may === 'operator' ? isOperator(person) : isDriver(person));

function refuse(conversation: Conversation, turn: Turn): Step {
  const words = turn.speech.in(SENTENCES);
  if (conversation.may === 'operator') return reply(words.operatorsOnly);
  return { step: 'reply', text: words.linkFirst, askContact: true };
}

/** True where the person should say yes first: something was guessed or heard, or the message is old. */
const isDoubtful = ({ request }: Turn, { staleSince, overdueSince }: Circumstances): boolean =>
  (request.guessed ?? []).length > 0 || request.spoken === true || Boolean(staleSince ?? overdueSince);

/** The question before something doubtful is done, with the charger and the values; undefined where acting asks first. */
async function doubt(
  conversation: Conversation,
  filled: Record<string, unknown>,
  turn: Turn,
  { staleSince, overdueSince }: Circumstances,
): Promise<Step | undefined> {
  const words = turn.speech.in(SENTENCES);
  const what = await conversation.describe?.(filled, turn);
  if (what === undefined) return undefined;
  const { time } = turn.speech.format;
  if (overdueSince) return askToConfirm(words.overdue(what, time(overdueSince)), turn.speech);
  if (staleSince) return askToConfirm(words.stillWanted(what, time(staleSince)), turn.speech);
  const guessed = (turn.request.guessed ?? []).length > 0;
  return askToConfirm(guessed && !turn.request.spoken ? words.didYouMean(what) : words.shallI(what), turn.speech);
}

/** Takes a request through its conversation: may they, is everything there, is anything in doubt, then act. */
export async function converse(conversation: Conversation, turn: Turn, circumstances: Circumstances): Promise<Step> {
  if (!mayUse(conversation, turn.person)) return refuse(conversation, turn);
  const { device_id } = turn.request.slots;
  const { alike = [] } = circumstances;
  const which = device_id === undefined || circumstances.confirmed ? undefined : askWhichOf(alike, turn);
  if (which) return which;
  const filled: Record<string, unknown> = {};
  for (const [name, slot] of Object.entries(conversation.slots)) {
    const reading = slot.read(turn.request.slots, turn);
    if ('ask' in reading) return ask(slot.asks, reading.ask, reading.choices, reading.options);
    filled[name] = reading.value;
  }
  if (circumstances.confirmed) return conversation.act(filled, turn);
  const asked = await conversation.confirm?.(filled, turn);
  if (asked) return asked;
  if (!conversation.acts || !isDoubtful(turn, circumstances)) return conversation.act(filled, turn);
  const question = await doubt(conversation, filled, turn, circumstances);
  if (question) return question;
  const step = await conversation.act(filled, turn);
  // There was nothing to be done a moment ago, so nobody has said yes to this.
  return step.step === 'order' ? reply(turn.speech.in(SENTENCES).changedMeanwhile) : step;
}
