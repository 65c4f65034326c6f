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

/** What may follow a charger, whatever came before: one place for all, since each such place costs all chargers once more. */
const AFTER_DEVICE: ReadonlySet<Tail> = new Set<Tail>(['moment', 'limit']);
const NOTHING: ReadonlySet<Tail> = new Set();

const without = (tails: ReadonlySet<Tail>, tail: Tail) => new Set([...tails].filter((each) => each !== tail));

/** All orders in which the values may follow, sharing what they have in common. */
function tailPlaces(
  builder: Builder,
  phrases: Record<Tail, Phrase>,
  to: Place,
): (tails: ReadonlySet<Tail>, mayBeNone: boolean) => Place {
  const known = new Map<string, Place>();
  return function place(left, mayBeNone, hasOthers = left.size > 1) {
    const key = [...left, mayBeNone, hasOthers].sort().join();
    const found = known.get(key);
    if (found) return found;
    const afterDevice = hasOthers ? AFTER_DEVICE : NOTHING;
    const ways = [...left].map((tail) => {
      const next = tail === 'device' ? afterDevice : without(left, tail);
      return builder.before(phrases[tail], place(next, true, hasOthers));
    });
    const made = builder.union(mayBeNone ? [to, ...ways] : ways);
    known.set(key, made);
    return made;
  };
}

const said = (words: string): Phrase => after(...variants(words).map((choices) => oneOf(...choices)));

const QUESTION = /^(?:is|are|will|what|how|which|tell)\b/;

/** A sentence as its words up to its charger, and those after it. */
interface Fixed {
  upTo: Phrase;
  rest: Phrase;
  /** An order that goes on after its charger. */
  goesOn: boolean;
}

function fixed(template: Template, device: Phrase): Fixed {
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
  const words = wordsOf(template);
  const last = template.at(-1);
  const question = /^(?:is|will|are)\b/.test(words) && last && 'words' in last ? maybe(moment) : '';
  const parts = template.map((part) => ('words' in part ? said(part.words) : values[part.value]));
  const split = template.findIndex((part) => 'value' in part && part.value === 'device') + 1;
  const goesOn = split > 0 && split < parts.length && !QUESTION.test(words);
  return { upTo: after(...parts.slice(0, split)), rest: after(...parts.slice(split), question), goesOn };
}

/**
 * Sentences that are more than a verb and its values. Orders share what follows their charger: each place that follows
 * one costs all chargers once more, and what was meant shows before it.
 */
function fixedPlaces(builder: Builder, sentences: readonly Fixed[], ending: Place): Place[] {
  const orders = sentences.filter(({ goesOn }) => goesOn);
  const shared = builder.union(orders.map(({ rest }) => builder.before(rest, ending)));
  return sentences.map(({ upTo, rest, goesOn }) =>
    builder.before(upTo, goesOn ? shared : builder.before(rest, ending)),
  );
}

/** Everything that can be said to the assistant: the examples with their values exchanged, and answers. */
export function grammarOf(examples: readonly string[], forms: readonly DeviceForm[]): Place {
  const builder = createBuilder();
  const device = devicePhrase(forms);
  const templates = examples.map(templateOf);
  const ending = builder.before(maybe(closing), builder.end);
  const tail = tailPlaces(builder, tailPhrases(device), ending);
  const commands = templates.flatMap((template) => {
    const head = headOf(template);
    if (head === undefined) return [];
    const mayBeNone = template.length === 1 || / charging$/.test(head);
    return [builder.before(said(head), tail(tailsOf(head, templates), mayBeNone))];
  });
  const others = templates.filter((template) => headOf(template) === undefined).map((each) => fixed(each, device));
  const start = builder.union([...commands, ...fixedPlaces(builder, others, ending)]);
  return builder.union([start, builder.before(opening, start), builder.before(answers(device), ending)]);
}
