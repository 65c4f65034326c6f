import { press } from '../offers';
import type { Choice } from '../reply';
import { SENTENCES } from '../sentences';
import { Temporal } from '../time';
import { answerTo } from './answer-to';
import { acts } from './conversation-of';
import type { Heard } from './hear';
import type { Hearing } from './hearing';

const isYesOrNo = ({ request: { intent } }: Choice) => intent === 'affirm' || intent === 'deny';

/** A button acts as it was made; one that belonged to a question is only good while that question is open. */
export async function hearChoice(value: string, hearing: Hearing): Promise<Heard> {
  const { incoming, person, context, language, world } = hearing;
  const words = SENTENCES[language];
  const once = (choice: Choice) => acts(choice.request, world) || isYesOrNo(choice);
  const pressed = await press(world.store, world.clock, person.id, value, incoming.id, once);
  if (pressed.state !== 'taken')
    return { answer: { text: pressed.state === 'used' ? words.usedButton : words.unknownButton } };
  const { request, confirmed = false, until } = pressed.choice;
  if (until !== undefined && Temporal.Instant.compare(world.clock.now(), Temporal.Instant.from(until)) > 0)
    return { answer: { text: words.undoTooLate } };
  if (!isYesOrNo(pressed.choice)) return { requests: [{ request, confirmed }] };
  return context.open?.offer === pressed.offer ? answerTo(request, hearing) : { answer: { text: words.unknownButton } };
}
