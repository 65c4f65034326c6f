import { spokenWords } from '../aloud';
import { REFUSAL_WORDS } from '../orders/refusal-words';
import type { Reply } from '../reply';
import { tellingTo } from '../telling';
import type { Wording } from '../wording';
import type { World } from '../world';
import { firstWords } from './first-words';
import type { Operation } from './operation';

/** The answer to an order once it has come to something: with what was heard where it was asked by voice, and aloud where that is wished. */
export async function outcomeReply(operation: Operation, world: World): Promise<Reply> {
  const reply = await inItsOwnWords(operation, world);
  const { asked, reply: ref, language } = operation;
  if (!asked) return reply;
  const told = ref === undefined ? firstWords(operation, reply) : reply;
  if (!asked.aloud) return told;
  const devices = await world.site.devices().catch(() => []);
  return { ...told, aloud: spokenWords(reply.text, language, devices) };
}

/** The conversation's own words for what became of its order; plain ones where it has none. */
async function inItsOwnWords(operation: Operation, world: World): Promise<Reply> {
  const telling = await tellingTo(operation, world);
  const after = world.conversations.find(({ name }) => name === operation.conversation)?.after;
  const { verdict, order } = operation;
  const { speech } = telling;
  if (!verdict) return (await after?.unknown?.(order, telling)) ?? { text: speech.in(NOT_CONFIRMED) };
  if (verdict.state === 'done') return (await after?.done(order, verdict.done, telling)) ?? { text: speech.in(FAILED) };
  return (await after?.refused(order, verdict.why, telling)) ?? { text: speech.in(REFUSAL_WORDS)[verdict.why] };
}

const NOT_CONFIRMED: Wording<string> = {
  en: 'That is not confirmed yet. I will keep checking and tell you here.',
  hi: 'यह अभी पक्का नहीं हुआ है। मैं देख रहा हूँ और यहीं बताऊँगा।',
  hinglish: 'Yeh abhi confirm nahi hua hai. Main dekh raha hoon, yahin bataunga.',
};

/** What is said where something went wrong that should not have. */
export const FAILED: Wording<string> = {
  en: 'Something went wrong on our side and I could not finish this. Nothing is done twice; please ask again.',
  hi: 'हमारी ओर से कुछ गड़बड़ हुई और यह पूरा नहीं हो सका। कृपया फिर से कहिए; दो बार चार्ज नहीं होगा।',
  hinglish:
    'Hamari taraf se kuch gadbad hui aur yeh poora nahi ho saka. Kuch bhi do baar nahi hota; please phir se boliye.',
};
