import { askToConfirm } from './confirm';
import { ask, type Conversation, reply, type Step, type Turn } from './conversation';
import { isDriver, isOperator, type Person } from './person';
import { SENTENCES } from './sentences';
import type { Temporal } from './time';

/** What is known of how the request came about. */
export interface Circumstances {
  /** The person has said yes to exactly this. */
  confirmed: boolean;
  /** It was written so long ago that it may no longer be meant. */
  staleSince?: Temporal.Instant;
  /** It was to be done then, and could not. */
  overdueSince?: Temporal.Instant;
}

const mayUse = ({ may }: Conversation, person: Person) =>
  may === 'anyone' || (may === 'operator' ? isOperator(person) : isDriver(person));

function refuse(conversation: Conversation, turn: Turn): Step {
  const words = turn.speech.in(SENTENCES);
  if (conversation.may === 'operator') return reply(words.operatorsOnly);
  return { step: 'reply', text: words.linkFirst, askContact: true };
}

/** Why the person should say yes first: something was guessed, or the message is old; undefined where nothing is in doubt. */
function doubt(
  conversation: Conversation,
  filled: object,
  turn: Turn,
  { staleSince, overdueSince }: Circumstances,
): Step | undefined {
  if (!conversation.acts || !conversation.describe) return undefined;
  const guessed = (turn.request.guessed ?? []).length > 0;
  if (!guessed && !staleSince && !overdueSince) return undefined;
  const words = turn.speech.in(SENTENCES);
  const what = conversation.describe(filled as Record<string, unknown>, turn);
  const { time } = turn.speech.format;
  if (overdueSince) return askToConfirm(words.overdue(what, time(overdueSince)), turn.speech);
  return askToConfirm(staleSince ? words.stillWanted(what, time(staleSince)) : words.didYouMean(what), turn.speech);
}

/** Takes a request through its conversation: may they, is everything there, is anything in doubt, then act. */
export async function converse(conversation: Conversation, turn: Turn, circumstances: Circumstances): Promise<Step> {
  if (!mayUse(conversation, turn.person)) return refuse(conversation, turn);
  const filled: Record<string, unknown> = {};
  for (const [name, slot] of Object.entries(conversation.slots)) {
    const reading = slot.read(turn.request.slots, turn);
    if ('ask' in reading) return ask(slot.asks, reading.ask, reading.choices, reading.options);
    filled[name] = reading.value;
  }
  if (!circumstances.confirmed) {
    const question = (await conversation.confirm?.(filled, turn)) ?? doubt(conversation, filled, turn, circumstances);
    if (question) return question;
  }
  return conversation.act(filled, turn);
}
