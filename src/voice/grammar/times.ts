import { UNITS } from './numbers';
import { after, anyOf, maybe, oneOf } from './phrase';

const hour = anyOf(`${UNITS} ten eleven twelve`);
const minute = oneOf(anyOf('ten fifteen twenty thirty forty fifty'), 'forty five');
const half = anyOf('am pm');
const partOfDay = oneOf('in the morning', 'in the afternoon', 'in the evening', 'at night');
const side = oneOf(half, partOfDay);

const face = oneOf(
  after(hour, maybe(oneOf(minute, "o'clock"))),
  after(oneOf('half past', 'quarter past', 'quarter to'), hour),
);
/** A time of the day: "three", "half past three in the afternoon", "noon". */
const clock = oneOf(after(face, maybe(side)), 'noon', 'midnight');

const weekday = anyOf('monday tuesday wednesday thursday friday saturday sunday');
const month = anyOf('january february march april may june july august september october november december');
const ordinal = oneOf(
  anyOf('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'),
  anyOf('fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'),
  after('twenty', anyOf('first second third fourth fifth sixth seventh eighth ninth')),
  'thirty first',
);
const day = oneOf(
  oneOf('today', 'tomorrow', 'day after tomorrow', 'the day after tomorrow', 'tonight'),
  after(maybe(anyOf('on this next')), weekday),
  after('on the', ordinal),
);
const dayOrPart = after(day, maybe(anyOf('morning afternoon evening night')));

const span = after(maybe('from'), clock, anyOf('to till'), clock);

const count = anyOf(`${UNITS} ten eleven twelve`);
const minutes = oneOf(
  anyOf('five ten fifteen twenty thirty forty fifty sixty ninety'),
  oneOf('twenty five', 'thirty five', 'forty five'),
);

/** How long: "an hour", "two and a half hours", "ninety minutes". */
export const lengthOfTime = oneOf(
  oneOf('an hour', 'half an hour', 'an hour and a half', 'one and a half hours', 'half hour'),
  after(count, maybe('and a half'), anyOf('hours hour')),
  after(minutes, 'minutes'),
  after(oneOf('an hour', 'one hour', after(count, 'hours')), maybe('and'), minutes, 'minutes'),
);

/** When: a day, a time of the day, from one to another, or from now on. */
export const moment = oneOf(
  dayOrPart,
  after(dayOrPart, oneOf(after(maybe('at'), clock), span)),
  after(oneOf(after('at', clock), after(face, side), 'noon', span), maybe(dayOrPart)),
  after('in', lengthOfTime),
  oneOf('now', 'right now'),
);

/** A new time as it follows "to", where a lone number is an hour. */
export const bareMoment = oneOf(after(clock, maybe(dayOrPart)), moment);

/** A time that is all that is said: clearly one, because single numbers are what noise and other talk sound like. */
export const answeredMoment = oneOf(
  after(
    oneOf(after('at', clock), after(hour, oneOf(minute, "o'clock")), after(face, side), 'noon', 'midnight'),
    maybe(dayOrPart),
  ),
  after(dayOrPart, maybe(after(maybe('at'), clock))),
  after('from', clock, 'to', clock, maybe(dayOrPart)),
  after('in', lengthOfTime),
  'right now',
);

/** A stretch of the past, as asked about what was charged and spent. */
export const period = oneOf(
  oneOf('today', 'yesterday'),
  after(maybe(anyOf('for in over')), anyOf('this last'), anyOf('week month year')),
  after(maybe('in'), month),
);
