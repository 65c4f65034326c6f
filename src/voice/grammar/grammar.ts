import { amount, untilFull } from './amounts';
import { answers } from './answers';
import { type Builder, createBuilder, type Place } from './automaton';
import { type DeviceForm, devicePhrase } from './devices';
import { wholeNumber } from './numbers';
import { after, anyOf, maybe, oneOf, type Phrase } from './phrase';
import { variants } from './synonyms';
import { type Template, templateOf, type Value } from './template';
import { bareMoment, lengthOfTime, moment, period } from './times';

const opening = oneOf(
  'please',
  'hey',
  'hello',
  'can you',
  'could you',
  'can you please',
  'i want to',
  'i would like to',
);
const closing = oneOf('please', 'thanks', 'thank you');

const CONNECTING = /(?:^| )(?:on|at|to|of|for|charger|with)$/;

type Tail = 'device' | 'moment' | 'limit';

/** How a value of each kind is said after a verb, with the little words before it. */
function tailPhrases(device: Phrase): Record<Tail, Phrase> {
  return {
    device: after(maybe(anyOf('on at for')), device),
    moment: oneOf(moment, after('to', bareMoment), after('for', moment)),
    limit: oneOf(after('for', oneOf(lengthOfTime, amount)), amount, untilFull),
  };
}

const TAILS: Partial<Record<Value, Tail>> = {
  device: 'device',
  moment: 'moment',
  length: 'limit',
  amount: 'limit',
  full: 'limit',
};

const wordsOf = (template: Template): string =>
  template
    .map((part) => ('words' in part ? part.words : ''))
    .join(' ')
    .trim();

/** A verb and nothing but values after it: then the values may come in any order. */
function headOf(template: Template): string | undefined {
  const [first, ...rest] = template;
  if (!first || !('words' in first)) return undefined;
  const isOrder = rest.every((part) => ('words' in part ? CONNECTING.test(` ${part.words}`) : part.value in TAILS));
  return isOrder ? first.words.replace(/ (?:on|at|to|for)$/, '') : undefined;
}

/** Which values may follow: those of examples that begin alike, and what belongs to bookings and charges anyway. */
function tailsOf(head: string, templates: readonly Template[]): ReadonlySet<Tail> {
  const [verb] = head.split(' ');
  const alike = templates.filter(
    (each) => headOf(each)?.split(' ')[0] === verb && (each.length > 1 || headOf(each) === head),
  );
  const values = alike.flatMap((each) =>
    each.flatMap((part) => ('value' in part ? [TAILS[part.value] ?? []].flat() : [])),
  );
  const tails = new Set<Tail>(values);
  if (/\b(book|booked|booking|reserve)\b/.test(head)) tails.add('device').add('moment');
  if (/\b(charge|charging)\b/.test(head)) tails.add('device');
  if (tails.has('moment') && /^(book|reserve)/.test(head)) tails.add('limit');
  return tails;
}

/** All orders in which the values may follow, each at most once, sharing what they have in common. */
function tailPlaces(
  builder: Builder,
  phrases: Record<Tail, Phrase>,
  to: Place,
): (left: ReadonlySet<Tail>, mayBeNone: boolean) => Place {
  const known = new Map<string, Place>();
  return function place(left, mayBeNone) {
    const key = [...left, mayBeNone].sort().join();
    const found = known.get(key);
    if (found) return found;
    const ways = [...left].map((tail) =>
      builder.before(phrases[tail], place(new Set([...left].filter((each) => each !== tail)), true)),
    );
    const made = builder.union(mayBeNone ? [to, ...ways] : ways);
    known.set(key, made);
    return made;
  };
}

const said = (words: string): Phrase => after(...variants(words).map((choices) => oneOf(...choices)));

function fixed(template: Template, device: Phrase): Phrase {
  const values: Record<Value, Phrase> = {
    device,
    moment,
    amount,
    period,
    length: after('for', lengthOfTime),
    full: untilFull,
    number: wholeNumber,
    socket: oneOf('_c _c _s', 'ccs', 'chademo', 'type one', 'type two', 'three pin'),
  };
  const last = template.at(-1);
  const question = /^(?:is|will|are)\b/.test(wordsOf(template)) && last && 'words' in last ? maybe(moment) : '';
  return after(...template.map((part) => ('words' in part ? said(part.words) : values[part.value])), question);
}

/** Everything that can be said to the assistant: the examples with their values exchanged, and answers. */
export function grammarOf(examples: readonly string[], forms: readonly DeviceForm[]): Place {
  const builder = createBuilder();
  const device = devicePhrase(forms);
  const templates = examples.map(templateOf);
  const ending = builder.before(maybe(closing), builder.end);
  const tail = tailPlaces(builder, tailPhrases(device), ending);
  const commands = templates.map((template) => {
    const head = headOf(template);
    if (head === undefined) return builder.before(fixed(template, device), ending);
    const mayBeNone = template.length === 1 || / charging$/.test(head);
    return builder.before(said(head), tail(tailsOf(head, templates), mayBeNone));
  });
  const start = builder.union(commands);
  return builder.union([start, builder.before(opening, start), builder.before(answers(device), builder.end)]);
}
