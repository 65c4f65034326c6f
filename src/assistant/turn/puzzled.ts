import type { Reply } from '../reply';
import type { Answering } from './decide';
import { listed } from './hearing';
import { NOTHING_NAMED, namedIn, notUnderstood } from './not-understood';
import { askAgain, goOn, isAsking } from './open-question';
import { smallTalk, smallTalkWords } from './small-talk';
import { utteranceOf } from './utterance';

/**
 * The answer to what is no request: kind words have kind words, an open question is asked again, and all else is answered
 * with what was named in it.
 */
export async function puzzled({ hearing, turn: { speech, now } }: Answering): Promise<Reply> {
  const { incoming, person, devices, context, world } = hearing;
  const { said } = incoming;
  const kindly = said.kind === 'text' && smallTalk(said.text);
  if (kindly && (kindly !== 'yes' || !isAsking(context)))
    return goOn({ text: smallTalkWords(kindly, speech) }, context, speech);
  if (isAsking(context)) return askAgain(context, speech);
  const named =
    context.open || said.kind !== 'text' ? NOTHING_NAMED : await namedIn(utteranceOf(said.text, hearing), world);
  return notUnderstood(named, { person, speech, devices: listed(devices), now });
}
