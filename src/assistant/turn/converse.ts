import { askToConfirm } from '../confirm';
import { ask, type Conversation, reply, type Step, type Turn } from '../conversation';
import { isDriver, isOperator, type Person } from '../person';
import { askWhichOf } from '../slots/device';
import type { Temporal } from '../time';
import type { Wording } from '../wording';

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
  const words = turn.speech.in(WORDING);
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
  const words = turn.speech.in(WORDING);
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
  return step.step === 'order' ? reply(turn.speech.in(WORDING).changedMeanwhile) : step;
}

const WORDING: Wording<{
  linkFirst: string;
  operatorsOnly: string;
  didYouMean(what: string): string;
  shallI(what: string): string;
  changedMeanwhile: string;
  stillWanted(what: string, at: string): string;
  overdue(what: string, at: string): string;
}> = {
  en: {
    linkFirst: 'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
    operatorsOnly: 'Only operators of the site can do that. Nothing has been changed.',
    didYouMean: (what) => `Did you mean this: ${what}?`,
    shallI: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}?`,
    changedMeanwhile: 'Something has just changed there, so I have done nothing. Please ask once more.',
    stillWanted: (what, at) =>
      `You wrote this at ${at}, but it has only reached me now. Do you still want me to ${what}?`,
    overdue: (what, at) => `I should have done this at ${at} but could not: ${what}. Do you still want it?`,
  },
  hi: {
    linkFirst: 'इसके लिए मुझे आपका Kazam खाता चाहिए। पहले यह चैट जोड़िए; अभी कुछ नहीं किया गया है।',
    operatorsOnly: 'यह केवल साइट के ऑपरेटर कर सकते हैं। कुछ नहीं बदला गया है।',
    didYouMean: (what) => `क्या आपका मतलब यह है: ${what}?`,
    shallI: (what) => `${what}: ठीक है?`,
    changedMeanwhile: 'वहाँ अभी कुछ बदला है, इसलिए कुछ नहीं किया। कृपया एक बार फिर कहिए।',
    stillWanted: (what, at) => `यह आपने ${at} लिखा था और मुझे अभी मिला है। क्या अब भी चाहिए: ${what}?`,
    overdue: (what, at) => `यह मुझे ${at} करना था और तब नहीं कर सका: ${what}। क्या अब भी चाहिए?`,
  },
  hinglish: {
    linkFirst: 'Iske liye aapka Kazam account chahiye. Pehle yeh chat link kijiye; abhi kuch nahi kiya hai.',
    operatorsOnly: 'Yeh sirf site ke operator kar sakte hain. Kuch nahi badla hai.',
    didYouMean: (what) => `Kya aapka matlab yeh hai: ${what}?`,
    shallI: (what) => `${what}: theek hai?`,
    changedMeanwhile: 'Wahan abhi kuch badla hai, isliye kuch nahi kiya. Please ek baar phir boliye.',
    stillWanted: (what, at) => `Yeh aapne ${at} par likha tha aur mujhe abhi mila hai. Kya ab bhi chahiye: ${what}?`,
    overdue: (what, at) => `Yeh mujhe ${at} par karna tha aur tab nahi kar paya: ${what}. Kya ab bhi chahiye?`,
  },
};
