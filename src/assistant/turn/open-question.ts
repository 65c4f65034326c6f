import { offerOf } from '../offers';
import type { Reply } from '../reply';
import type { Speech, Wording } from '../wording';
import type { Context } from './context';

type Asking = Context & Required<Pick<Context, 'open'>>;

/** True where a question waits for its answer, and goes on waiting whatever is said in between. */
export const isAsking = (context: Context): context is Asking => context.open !== undefined && !context.open.passing;

/** A question in between leaves the open one standing: it is asked again below the answer. */
export function goOn(answer: Reply, context: Context, speech: Speech): Reply {
  if (!isAsking(context)) return answer;
  const { text, choices = [] } = context.open.question;
  return { ...answer, text: `${answer.text}\n\n${speech.in(WORDING).backTo} ${text}`, choices };
}

/** The open question once more, and how to leave it where that did not help before. */
export function askAgain({ open: { question, missed = 0 } }: Asking, speech: Speech): Reply {
  const words = speech.in(WORDING);
  const text = [words.notThat, question.text, missed > 0 && words.orLeave].filter(Boolean).join(' ');
  return { ...question, text };
}

/** The context where the open question was asked once more: its buttons are now those of this reply. */
export const reopened = (context: Context, replyId: string): Context =>
  context.open ? { ...context, open: { ...context.open, offer: offerOf(replyId) } } : context;

/** What is kept of the buttons under an answer. */
export const offeredBy = ({ choices = [] }: Reply, replyId: string): Pick<Context, 'offered'> =>
  choices.length > 0 ? { offered: offerOf(replyId) } : {};

const WORDING: Wording<{
  backTo: string;
  notThat: string;
  orLeave: string;
}> = {
  en: {
    backTo: 'Back to where we were:',
    notThat: 'I did not get that.',
    orLeave: 'Or say "never mind" to leave it.',
  },
  hi: {
    backTo: 'और मेरा सवाल यह था:',
    notThat: 'मैं यह समझ नहीं पाया।',
    orLeave: 'छोड़ना हो तो "रहने दो" कहिए।',
  },
  hinglish: {
    backTo: 'Aur mera sawaal yeh tha:',
    notThat: 'Yeh samajh nahi aaya.',
    orLeave: 'Chhodna ho to "rehne do" boliye.',
  },
};
