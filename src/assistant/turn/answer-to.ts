import type { Choice } from '../reply';
import type { Request } from '../request';
import { SENTENCES } from '../sentences';
import { conversationOf } from './conversation-of';
import type { Heard } from './hear';
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
  return { answer: open ? open.question : { text: SENTENCES[hearing.language].nothingToConfirm } };
}

/** A refusal with nothing open may mean what was just done: that is asked, never taken for granted. */
function refusal({ context: { open, last }, language, world }: Hearing): Heard {
  const words = SENTENCES[language];
  const undo = open || !last ? undefined : conversationOf(last, world)?.leaves?.(last.slots).undo;
  if (!undo) return { answer: { text: words.dropped }, drops: true };
  const choices: Choice[] = [
    { label: words.yes, request: { intent: 'affirm', slots: {} } },
    { label: words.no, request: { intent: 'deny', slots: {} } },
  ];
  return { answer: { text: words.takeItBack, choices }, opens: undo };
}

/** What was guessed or heard in the open request stays so until the person says otherwise. */
function keepGuesses(request: Request, open: Request | undefined): Request {
  if (!open || open.intent !== request.intent) return request;
  const kept = (open.guessed ?? []).filter((name) => open.slots[name] === request.slots[name]);
  const guessed = [...new Set([...(request.guessed ?? []), ...kept])];
  return { ...request, ...(guessed.length > 0 && { guessed }), ...(open.spoken && { spoken: true }) };
}
