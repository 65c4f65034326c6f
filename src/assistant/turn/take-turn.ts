import type { Incoming } from '../message';
import type { World } from '../world';
import { answerAll, answerAtOnce } from './answer';
import { hear } from './hear';
import type { Hearing } from './hearing';
import { languageFor } from './language-for';
import { type Known, lookUp } from './look-up';
import { finishMessage } from './received';
import { remember } from './remember';
import { asSpoken, listenTo } from './spoken';
import type { VoiceNote } from './voice-answer';

/** Takes one message from a channel to its end: answered, or asked about, or an order written down and on its way. */
export async function takeTurn(message: Incoming, world: World): Promise<void> {
  const known = await lookUp(message, world);
  if (!known) return;
  const listened = await listenTo(message, known, world);
  if (!listened) return;
  const hearing = hearingOf(listened, known, world);
  const heard = asSpoken(await hear(hearing), hearing);
  const context = 'answer' in heard ? await answerAtOnce(heard, hearing) : await answerAll(heard.requests, hearing);
  await remember(context, 'answer' in heard ? [] : heard.requests, hearing, known);
  await finishMessage(world.store, world.clock, message);
}

function hearingOf(
  { incoming, note }: { incoming: Incoming; note?: VoiceNote },
  { person, preferences, devices, context: { value: context } }: Known,
  world: World,
): Hearing {
  const language = languageFor(incoming, person, { ...preferences, ...context });
  return { incoming, note, person, preferences, devices, context, before: context, language, world };
}
