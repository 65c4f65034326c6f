import { amount, untilFull } from './amounts';
import { after, anyOf, maybe, oneOf, type Phrase } from './phrase';
import { answeredMoment, lengthOfTime } from './times';

const yes = oneOf(
  after('yes', maybe(oneOf('please', 'thanks', 'do it', 'go ahead', 'book it', "that's right"))),
  oneOf('yeah', 'yep', 'sure', 'ok', 'okay', 'confirm', 'go ahead', 'do it', 'correct', "that's right"),
);

const no = oneOf(
  after('no', maybe(oneOf('thanks', 'thank you', "don't", 'cancel', 'stop'))),
  oneOf('nope', "don't", 'cancel', 'cancel that', 'cancel it', 'never mind', 'not now', 'forget it', 'stop', 'stop it'),
);

const choice = after(maybe('the'), oneOf(after(anyOf('first second third fourth'), maybe('one')), 'last one'));

/** What is said to a question: yes or no, which one, how long, when, how much. */
export const answers = (device: Phrase): Phrase =>
  oneOf(
    yes,
    no,
    choice,
    'help',
    'what can you do',
    after(maybe(oneOf('no', 'at', 'on', 'make it', 'the')), device),
    after(maybe(oneOf('no', 'make it')), answeredMoment),
    after(maybe(oneOf('for', 'make it', 'make it for', 'in')), lengthOfTime),
    after(maybe(oneOf('for', 'make it')), oneOf(amount, untilFull)),
  );
