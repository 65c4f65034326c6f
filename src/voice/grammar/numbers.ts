import { after, anyOf, maybe, oneOf } from './phrase';

/** One to nine, as they are said. */
export const UNITS = 'one two three four five six seven eight nine';
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** One to ninety-nine. */
export const belowHundred = oneOf(anyOf(UNITS), anyOf(TEENS), after(anyOf(TENS), maybe(anyOf(UNITS))));

const hundreds = after(oneOf('a', anyOf(UNITS)), 'hundred', maybe(after(maybe('and'), belowHundred)));
const thousands = after(oneOf('a', anyOf(UNITS)), 'thousand', maybe(after(anyOf(UNITS), 'hundred')));

/** One to nine hundred and ninety-nine, and whole hundreds up to nine thousand nine hundred. */
export const wholeNumber = oneOf(belowHundred, hundreds, thousands);
