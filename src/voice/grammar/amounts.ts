import { belowHundred, wholeNumber } from './numbers';
import { after, anyOf, oneOf } from './phrase';

/** How much: rupees, or energy in the units of a bill. */
export const amount = oneOf(
  after(wholeNumber, anyOf('rupees units')),
  after(belowHundred, oneOf('unit', 'kilowatt hours', 'kilowatt hour')),
);

/** Until it takes no more. */
export const untilFull = oneOf(
  after(anyOf('till until'), oneOf('full', 'it is full', "it's full", 'fully charged')),
  'fully',
);
