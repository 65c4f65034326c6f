import type { Reader, Reading } from '../reading';
import { begins } from './begins';
import { quantityAt } from './quantity';

/** "₹200", "rs 200", "200 rupaye", "200 worth", "200 ka charge", "rs. 200". */
export const money: Reader = {
  name: 'money',
  begins: begins('$ € £ rupee to too for ate won a', 'numbers'),
  read(reading, at) {
    if (reading.word(at) === '$' || reading.word(at) === '€' || reading.word(at) === '£') return foreign(reading, at);
    if (reading.word(at) === 'rupee') {
      const amount = quantityAt(reading, at + 1, { hundreds: true });
      if (!amount || reading.word(at + 1) === 'do') return undefined;
      const twice = reading.word(at + 1 + amount.length) === 'rupee' ? 1 : 0;
      const length = 1 + amount.length + twice;
      return { kind: 'money', amount: amount.value, length: length + worth(reading, at + length) };
    }
    const amount = quantityAt(reading, at, { homophones: true, hundreds: true });
    const less = amount && negative(reading, at, at + amount.length);
    if (amount && less) return { kind: 'dropped', length: amount.length + less.length };
    if (!amount || (/^(to|too|for)$/.test(reading.word(at)) && quantityAt(reading, at + 2))) return undefined;
    const after = at + amount.length;
    if (/^(dollar|dollars|euro|euros|pound|pounds|usd|%|percent|pratishat)$/.test(reading.word(after)))
      return percent(reading, at, amount.value, amount.length + 1);
    const unit = reading.word(after) === 'rupee' || (reading.word(after) === 'paisa' && amount.value >= 10) ? 1 : 0;
    const rest = worth(reading, after + unit) || (unit ? 0 : alone(reading, at, after, amount.value));
    return unit || rest ? { kind: 'money', amount: amount.value, length: amount.length + unit + rest } : undefined;
  },
};

/** "200 ka charge", "300 ki charging", "500 worth". */
function worth(reading: Reading, at: number): number {
  if (reading.word(at) === 'worth') return reading.word(at + 1) === 'of' ? 2 : 1;
  if (/^(ka|ki|ke)$/.test(reading.word(at)) && /^(bijli|karant|current)$/.test(reading.word(at + 1))) return 2;
  return /^(ka|ki|ke)$/.test(reading.word(at)) &&
    /^(charge|charging|bijli|karant|current|bhar|daalo)$/.test(reading.word(at + 1))
    ? 1
    : 0;
}

/** Less than nothing cannot be charged: "-5 kwh", "minus 200 rupees". */
function negative(reading: Reading, at: number, after: number): { length: number } | undefined {
  const worded = /^(minus|negative)$/.test(reading.tokens[at - 1]?.lower ?? '');
  const signed =
    /(?:^|\s)-$/.test(reading.tokens[at]?.gap ?? '') && !/^(am|pm|baje|\d.*)$/.test(reading.tokens[at - 1]?.word ?? '');
  if (!worded && !signed) return undefined;
  const unit = /^(rupee|kwh|wh|hour|minute|ghanta)$/.test(reading.word(after)) ? 1 : 0;
  const asked = /^(duration_s|energy_wh|amount_inr)$/.test(reading.utterance.context?.asking ?? '');
  return unit || worded || asked ? { length: unit } : undefined;
}

/** "100 ka", "200 ka laga do", and "200 wala" where it was asked how much: so many rupees, and nothing that begins at a clock. */
function alone(reading: Reading, at: number, after: number, value: number): number {
  const { context } = reading.utterance;
  const charge = context && /^(start|extend)_charging$/.test(context.intent);
  const joint = reading.word(after);
  if (!/^(ka|ki|ke)$/.test(joint) && !(charge && context.asking && joint === 'wala')) return 0;
  const asked =
    context?.asking !== undefined || context?.intent === 'reschedule_booking' || context?.slots.start !== undefined;
  if (!charge && (asked || value <= 31 || reading.word(at - 1) === 'kitna')) return 0;
  const next = reading.word(after + 1);
  if (value > 31 && /^(?:do|dena|daalo|lagao|bhar|karo)$/.test(reading.word(at - 1))) return 1;
  const ends = after + 1 >= reading.tokens.length || /[,.;!?]/.test(reading.tokens[after + 1]?.gap ?? '');
  return ends ||
    (next === 'aur' && after + 2 >= reading.tokens.length) ||
    /^(kar|karo|do|dena|lagao|daalo|dalwana|please|chahiye|hi_hi|bas|hai|ho|chalne|chalu|shuru|start)$/.test(next)
    ? 1
    : 0;
}

const foreign = (reading: Reading, at: number) => {
  const amount = quantityAt(reading, at + 1);
  return amount ? { kind: 'dropped' as const, length: 1 + amount.length } : undefined;
};

/** Nothing can be charged to a percentage, except to a hundred. */
const percent = (reading: Reading, at: number, value: number, length: number) =>
  value === 100 && /^(%|percent|pratishat)$/.test(reading.word(at + length - 1))
    ? { kind: 'full' as const, length }
    : { kind: 'dropped' as const, length };

/** "5 kWh", "5 units". */
export const energy: Reader = {
  name: 'energy',
  begins: begins('for another extra with to too ate won a', 'numbers'),
  read(reading, at) {
    const lead = /^(for|with)$/.test(reading.word(at)) ? 1 : 0;
    const amount = quantityAt(reading, at + lead, { homophones: true });
    if (!amount) return undefined;
    let after = at + lead + amount.length;
    if (/^(more|extra|aur|additional)$/.test(reading.word(after))) after++;
    const unit = reading.word(after);
    const wh =
      unit === 'kwh' ? 1000 : unit === 'wh' ? 1 : unit === 'kw' && reading.word(after + 1) === 'h' ? 1000 : undefined;
    if (wh === undefined) return undefined;
    if (/(?:^|\s)-$/.test(reading.tokens[at + lead]?.gap ?? '') && lead)
      return { kind: 'dropped', length: after + 1 - at };
    const length = after + (unit === 'kw' ? 2 : 1) + (/^hour$/.test(reading.word(after + 1)) ? 1 : 0) - at;
    return { kind: 'energy', wh: Math.round(amount.value * wh), length };
  },
};

/** "till full", "full charge", "poora charge", "tank full". */
export const full: Reader = {
  name: 'full',
  begins: begins('till to is it its the battery car my are completely totally fully full top complete all poora'),
  read(reading, at) {
    const said = reading.words(at, 6);
    const howMuch = /^(duration_s|energy_wh|amount_inr)$/.test(reading.utterance.context?.asking ?? '');
    if (howMuch && /^poora(?: (?:karo|kar do|kar|hi_hi))?\s*$/.test(said))
      return { kind: 'full', length: said.trim().split(' ').length };
    const match =
      /^(?:(?:(?:till|to) (?:(?:it|its|the battery|battery|the car|car|my car|my bike|my scooter) )?(?:is |are |s )?)?(?:completely |totally |fully )?full(?! \w* ?(?:stop|name|time|day))(?: charge| charged)?|fully(?: charged?)?|full tank|top (?:it|me) up fully|complete charge|all the way|to the brim|(?:full|poora)(?: (?:hone tak|tak|charge|charging|bhar|battery))+|poora(?= (?:charge|charging|bhar)))\b/.exec(
        said,
      );
    if (!match || match[0].trim() === '') return undefined;
    const length = match[0].trim().split(' ').length;
    const tail = /^(?:ho ?n?e? ?(?:jaye)? ?tak|jaye tak|tak)\b/.exec(reading.words(at + length, 3));
    return { kind: 'full', length: length + (tail ? tail[0].trim().split(' ').length : 0) };
  },
};

/** "within 3 km", "500 m", "800 metre ke andar". */
export const distance: Reader = {
  name: 'distance',
  begins: begins('within in under upto a', 'numbers'),
  read(reading, at) {
    const lead = /^(within|in|under|upto)$/.test(reading.word(at)) ? 1 : 0;
    const a = lead && reading.word(at + 1) === 'a' ? 1 : 0;
    const amount =
      quantityAt(reading, at + lead + a) ??
      (a || reading.word(at) === 'a' ? { value: 1, length: a ? 0 : 1 } : undefined);
    if (!amount) return undefined;
    const after = at + lead + a + amount.length;
    const unit = reading.word(after);
    const km =
      unit === 'km' || (reading.tokens[after]?.lower === 'k' && (lead > 0 || reading.word(after + 1) === 'm'))
        ? amount.value
        : unit === 'metre' || (unit === 'm' && (lead || amount.value >= 100))
          ? amount.value / 1000
          : undefined;
    if (km === undefined) return undefined;
    const tail = /^(ke|radius|range|away)$/.test(reading.word(after + 1))
      ? /^(andar|mein|bheetar)$/.test(reading.word(after + 2))
        ? 2
        : reading.word(after + 1) === 'ke'
          ? 0
          : 1
      : /^(andar|mein)$/.test(reading.word(after + 1))
        ? 1
        : 0;
    return { kind: 'distance', km, length: after + 1 + tail - at };
  },
};
