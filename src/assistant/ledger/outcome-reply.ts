import type { Reply } from '../reply';
import { SENTENCES } from '../sentences';
import { tellingTo } from '../telling';
import { firstWords, spokenWords } from '../turn/voice-answer';
import type { World } from '../world';
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

/** The conversation's own words for what became of its order. */
async function inItsOwnWords(operation: Operation, world: World): Promise<Reply> {
  const telling = await tellingTo(operation, world);
  const after = world.conversations.find(({ name }) => name === operation.conversation)?.after;
  const words = telling.speech.in(SENTENCES);
  const { verdict, order } = operation;
  if (verdict?.state === 'done') return (await after?.done(order, verdict.done, telling)) ?? { text: words.failed };
  if (verdict) return (await after?.refused(order, verdict.why, telling)) ?? { text: words.refused[verdict.why] };
  return (await after?.unknown?.(order, telling)) ?? { text: words.notConfirmed };
}
