import type { Choice } from '../../src/assistant/reply';
import type { Request } from '../../src/assistant/request';
import type { Temporal } from '../../src/assistant/time';
import type { Speech, Wording } from '../../src/assistant/wording';

/** For so long a change can be taken back by one press. */
const UNDO_SECONDS = 60;

/** The button that takes a change back, for a minute. */
export function undoChoice(request: Request, now: Temporal.Instant, speech: Speech): Choice {
  const until = now.add({ seconds: UNDO_SECONDS }).toString();
  return { label: speech.in(WORDING).undo, request, confirmed: true, until };
}

const WORDING: Wording<{ undo: string }> = {
  en: { undo: 'Undo' },
  hi: { undo: 'वापस लें' },
  hinglish: { undo: 'Undo karein' },
};
