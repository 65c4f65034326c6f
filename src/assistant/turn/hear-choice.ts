import { press } from '../offers';
import type { Choice } from '../reply';
import { Temporal } from '../time';
import type { Wording } from '../wording';
import { answerTo } from './answer-to';
import { acts } from './conversation-of';
import type { Heard } from './heard';
import type { Hearing } from './hearing';

const isYesOrNo = ({ request: { intent } }: Choice) => intent === 'affirm' || intent === 'deny';

/** A button acts as it was made; one that belonged to a question is only good while that question is open. */
export async function hearChoice(value: string, hearing: Hearing): Promise<Heard> {
  const { incoming, person, context, language, world } = hearing;
  const words = WORDING[language];
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

const WORDING: Wording<{
  usedButton: string;
  unknownButton: string;
  undoTooLate: string;
}> = {
  en: {
    usedButton: 'That button has been used already. If you want it once more, please say so in words.',
    unknownButton: 'That button no longer works. Please say what you would like.',
    undoTooLate:
      'The button can undo it for a minute only, so nothing has been changed. Say "cancel my booking", "move my booking" or "book" instead.',
  },
  hi: {
    usedButton: 'यह पहले ही चुना जा चुका है। फिर से चाहिए तो लिखकर बताइए।',
    unknownButton: 'यह बटन अब काम का नहीं है। कृपया लिखकर बताइए क्या चाहिए।',
    undoTooLate:
      'बटन से केवल एक मिनट तक वापस लिया जा सकता है, इसलिए कुछ नहीं बदला है। अब "मेरी बुकिंग रद्द करो", "मेरी बुकिंग बदलो" या "बुक करो" कहिए।',
  },
  hinglish: {
    usedButton: 'Yeh pehle hi choose ho chuka hai. Phir se chahiye to likhkar bataiye.',
    unknownButton: 'Yeh button ab kaam ka nahi hai. Please likhkar bataiye kya chahiye.',
    undoTooLate:
      'Button se sirf ek minute tak wapas liya ja sakta hai, isliye kuch nahi badla hai. Ab "meri booking cancel karo", "meri booking badlo" ya "book karo" boliye.',
  },
};
