/** What stands for a value in an example. */
export type Value = 'device' | 'moment' | 'length' | 'amount' | 'full' | 'period' | 'number' | 'socket';

/** An example with its values taken out: words as they are said, and values by their kind. */
export type Template = readonly ({ words: string } | { value: Value })[];

const clock = String.raw`(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|noon|midnight)`;
const day = `(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const part = '(?: (?:morning|afternoon|evening|night))?';
const span = `from ${clock} to ${clock}`;

/** The values of examples, in the order they are looked for: what is longer or clearer comes first. */
const VALUES: readonly [Value, RegExp][] = [
  ['length', /for (?:half an|an?|\d+) (?:hour|minute)s?/g],
  ['amount', /(?:₹ ?\d+|\d+ (?:rupees|units|kwh))/g],
  ['full', /till full/g],
  [
    'moment',
    new RegExp(`(?:${day}${part}(?: (?:at )?${clock}| ${span})?|${span}|(?:at )?\\d{1,2}(?::\\d\\d)? ?[ap]m)`, 'g'),
  ],
  ['period', /(?:this|last) (?:week|month|year)/g],
  ['socket', /\b(?:ccs|chademo|type [12]|three pin)\b/g],
  ['device', /\b(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{5,}\b/g],
  ['device', /\b(?!(?:at|to|of|for|from|by|is|and)\b)[a-z]+ (?:\d{1,2}|[a-hj-z])(?= |$)/g],
  ['number', /\b\d+\b/g],
];

/** Takes the values out of an example: "charge 200 rupees on l5coqi" is charge, an amount, on, a device. */
export function templateOf(example: string): Template {
  const plain = example
    .toLowerCase()
    .replace(/[?!.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const marked = VALUES.reduce((text, [value, pattern]) => text.replace(pattern, `<${value}>`), plain);
  return marked
    .split(/(<[a-z]+>)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('<') ? { value: piece.slice(1, -1) as Value } : { words: piece }));
}
