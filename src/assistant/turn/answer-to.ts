import { yesOrNo } from '../confirm';
import type { Request } from '../request';
import type { Wording } from '../wording';
import { conversationOf } from './conversation-of';
import type { Heard } from './heard';
import type { Hearing } from './hearing';

/** "Yes" and "no" belong to the question that is open; everything else stands for itself. */
export function answerTo(request: Request, hearing: Hearing): Heard {
  const { open } = hearing.context;
  if (request.intent === 'deny') return refusal(hearing);
  if (request.intent !== 'affirm')
    return { requests: [{ request: keepGuesses(request, open?.request), confirmed: false }] };
  if (open?.asking === 'confirm') {
    // What was read back and said yes to is as good as written.
    const { spoken: _, ...read } = open.request;
    return { requests: [{ request: read, confirmed: true }] };
  }
  return { answer: open ? open.question : { text: WORDING[hearing.language].nothingToConfirm } };
}

/** A refusal with nothing open may mean what was just done: that is asked, never taken for granted. */
function refusal({ context: { open, last }, language, world }: Hearing): Heard {
  const words = WORDING[language];
  const undo = open || !last ? undefined : conversationOf(last, world)?.leaves?.(last.slots).undo;
  if (!undo) return { answer: { text: words.dropped }, drops: true };
  return { answer: { text: words.takeItBack, choices: yesOrNo(language) }, opens: undo };
}

/** What was guessed or heard in the open request stays so until the person says otherwise. */
function keepGuesses(request: Request, open: Request | undefined): Request {
  if (!open || open.intent !== request.intent) return request;
  const kept = (open.guessed ?? []).filter((name) => open.slots[name] === request.slots[name]);
  const guessed = [...new Set([...(request.guessed ?? []), ...kept])];
  return { ...request, ...(guessed.length > 0 && { guessed }), ...(open.spoken && { spoken: true }) };
}

const WORDING: Wording<{
  nothingToConfirm: string;
  dropped: string;
  takeItBack: string;
}> = {
  en: {
    nothingToConfirm: 'All right. Just say so when you need something.',
    dropped: 'All right, I will leave it. Nothing has been changed.',
    takeItBack: 'Shall I take back what I have just done for you?',
  },
  hi: {
    nothingToConfirm: 'ठीक है। कुछ चाहिए हो तो बताइए।',
    dropped: 'ठीक है, रहने दिया। कुछ नहीं बदला है।',
    takeItBack: 'जो अभी किया, क्या उसे वापस ले लूँ?',
  },
  hinglish: {
    nothingToConfirm: 'Theek hai. Kuch chahiye ho to bataiye.',
    dropped: 'Theek hai, rehne diya. Kuch nahi badla hai.',
    takeItBack: 'Jo abhi kiya tha, use wapas le loon?',
  },
};
