import { choiceWritten } from '../offers';
import type { Request } from '../request';
import type { Wording } from '../wording';
import { answerTo } from './answer-to';
import { contextFor } from './context';
import { acts } from './conversation-of';
import { hearChoice } from './hear-choice';
import type { Heard } from './heard';
import type { Hearing } from './hearing';
import { takesBack } from './small-talk';
import { utteranceOf } from './utterance';

/** Longer texts are not read: understanding's own limit. */
const LONGEST_TEXT = 1000;

/** Makes requests of words: of a chat's own command, else of what they are understood as. */
export async function hearText(text: string, hearing: Hearing): Promise<Heard> {
  const { incoming, person, context, language, world } = hearing;
  const words = WORDING[language];
  if (text.trim() === '') return { answer: { text: words.empty } };
  if (text.length > LONGEST_TEXT) return { answer: { text: words.tooLong(LONGEST_TEXT) } };
  const at = incoming.at.toZonedDateTimeISO(person.timezone);
  const command = world.conversations.map((each) => each.command?.(text.trim(), at)).find(Boolean);
  if (command) return { requests: [{ request: command, confirmed: false }] };
  const understood = await understand(text, hearing);
  const isUnknown = understood.every(({ intent }) => intent === 'unknown');
  const button = isUnknown ? await buttonWritten(text, hearing) : undefined;
  if (button !== undefined) return hearChoice(button, hearing);
  // "Cancel that" is no order of its own: understanding knows of no order that is over.
  if (isUnknown && !context.open && takesBack(text)) return answerTo({ intent: 'deny', slots: {} }, hearing);
  const heard = understood.map((request) => answerTo(request, hearing));
  const asked = heard.flatMap((each) => ('requests' in each ? each.requests : []));
  const answer = heard.find((each) => 'answer' in each);
  return asked.length > 0 || !answer ? { requests: asked } : answer;
}

function understand(text: string, hearing: Hearing): Promise<Request[]> {
  const { context, world } = hearing;
  const before = contextFor(context, world.conversations);
  return world.understand({ ...utteranceOf(text, hearing), ...(before && { context: before }) });
}

/** The button under the last answer that was named in writing, where understanding made nothing of the words. */
async function buttonWritten(text: string, { person, context, world }: Hearing): Promise<string | undefined> {
  const offer = context.open?.offer ?? context.offered;
  if (offer === undefined) return undefined;
  return choiceWritten(world.store, person.id, offer, text, ({ request }) => !acts(request, world));
}

const WORDING: Wording<{
  empty: string;
  tooLong(most: number): string;
}> = {
  en: {
    empty: 'That message was empty. Tell me what you would like, for example "is l5coqi free?"',
    tooLong: (most) => `That is longer than I read (${most} characters). Please say it shorter.`,
  },
  hi: {
    empty: 'संदेश खाली था। बताइए क्या चाहिए, जैसे "क्या l5coqi खाली है?"',
    tooLong: (most) => `यह मेरे लिए बहुत लंबा है (${most} अक्षर तक पढ़ता हूँ)। कृपया छोटा करके लिखिए।`,
  },
  hinglish: {
    empty: 'Message khaali tha. Bataiye kya chahiye, jaise "l5coqi free hai kya?"',
    tooLong: (most) => `Yeh bahut lamba hai, main ${most} characters tak padhta hoon. Please chhota karke likhiye.`,
  },
};
