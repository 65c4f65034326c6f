import type { Reader, Reading } from '../reading';
import { isKnown } from '../vocabulary/words';

const ends =
  /^(for|with|that|which|within|and|or|please|now|right|today|tomorrow|tonight|at|from|to|ke|ka|ki|mein|par|se|is|are|has|have|free|available|khaali|charger|station|socket|on|in|a|the|my|under|where|who|can|not|ccs|type|chademo|koi|kuch|aur|also|instead|too|thanks|only|any|there|this|it|but|so|then|when|if|jo|wala)$/;

/** Without one of these nobody speaks of a place. */
const placing =
  /^(near|nearby|nearest|around|close|closest|next|vicinity|beside|opposite|mera|aas|aaspaas|paas|yahan|in|at|mujhe|sab|sabse|my|walking|ke|mein|of)$/;

/** "near me", "around here", "mere paas", and "near Whitefield", whose words are a place. */
export const place: Reader = {
  name: 'place',
  applies: ({ tokens }) => tokens.some(({ word }) => placing.test(word)),
  read(reading, at) {
    const said = reading.words(at, 4);
    const me =
      /^(?:near by(?: me)?|near(?:by)?(?: to)? (?:me|here|us|my (?:location|place))|around (?:me|here)|close to (?:me|here|us)|close by|closest(?: to me)?|nearest(?: to me)?|nearby|mera (?:aas paas|aaspaas|paas|nearby)|aas paas|aaspaas|yahan (?:paas|se paas|aas)|paas mein|yahan ke paas|in the area|in this area|around yahan|mujhe paas|(?:sab ?se )paas|paas wala|paas(?= (?:charger|station|koi))|yahan|my area|walking distance|of (?:me|here|us|my location))(?= |$)/.exec(
        said,
      );
    if (me) return { kind: 'place', text: 'me', length: me[0].split(' ').length };
    const lead = /^(?:near to|near|around|close to|next to|in the vicinity of|beside|opposite)(?= )/.exec(said);
    if (lead) return named(reading, at, lead[0].split(' ').length);
    if (/^to (?!me\b|here\b|us\b)/.test(said) && nearestTo(reading, at)) return named(reading, at, 1);
    return behind(reading, at);
  },
};

/** "the nearest charger to sector 62". */
const nearestTo = (reading: Reading, at: number): boolean =>
  /^(charger|station|point|one|socket)$/.test(reading.word(at - 1)) &&
  reading.tokens.some(({ word }) => word === 'nearest' || word === 'closest');

function named(reading: Reading, at: number, lead: number) {
  let start = at + lead;
  if (/^(the)$/.test(reading.word(start))) start++;
  let end = start;
  while (reading.word(end) && !ends.test(reading.word(end)) && !breaks(reading, end, start)) end++;
  if (end === start) return undefined;
  if (reading.word(end) === 'station') end++;
  return { kind: 'place' as const, text: textOf(reading, start, end), length: end - at };
}

const breaks = (reading: Reading, at: number, start: number): boolean =>
  at > start && /[,.;!?\n:]\s/.test(reading.tokens[at]?.gap ?? '');

/** "Hebbal ke paas", "whitefield mein", "in Koramangala". */
function behind(reading: Reading, at: number) {
  const inside = reading.word(at) === 'in' || reading.word(at) === 'at' ? 1 : 0;
  let end = at + inside;
  while (
    end - at < 4 &&
    reading.word(end) &&
    /^[\p{L}\p{M}]+$/u.test(reading.word(end)) &&
    !isKnown(reading.tokens[end]?.lower ?? '')
  )
    end++;
  if (end === at + inside) return undefined;
  const tail = `${reading.word(end)} ${reading.word(end + 1)}`;
  if (/^ke (paas|aas|aaspaas)\b/.test(tail))
    return {
      kind: 'place' as const,
      text: textOf(reading, at + inside, end),
      length: end + 2 + (reading.word(end + 1) === 'aas' ? 1 : 0) - at,
    };
  const asked =
    reading.tokens.some(({ word }) => /^(charger|station|point|socket)$/.test(word)) &&
    !reading.tokens.some(({ word }) => /^(book|reserve|start|stop|chalu|band)$/.test(word));
  if (!asked || !(inside || reading.word(end) === 'mein')) return undefined;
  return {
    kind: 'place' as const,
    text: textOf(reading, at + inside, end),
    length: end + (reading.word(end) === 'mein' ? 1 : 0) - at,
  };
}

const textOf = (reading: Reading, from: number, to: number): string =>
  reading.tokens
    .slice(from, to)
    .map((token, i) => (i ? token.gap.replace(/\s+/g, ' ') : '') + token.raw)
    .join('');
