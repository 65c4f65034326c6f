import type { Parking, Socket } from '../../assistant/request';
import type { Reader, Reading } from '../reading';
import { ordinals } from '../vocabulary/calendar';
import { begins } from './begins';
import { quantityAt } from './quantity';

const sockets: [RegExp, Socket][] = [
  [/^(?:ccs|combo) ?(?:type|combo)? ?(?:1|2|one|two)?\b/, 'ccs'],
  [/^(?:chademo|cha de mo|chad emo)\b/, 'chademo'],
  [/^(?:gbt|gb t|g b t)\b/, 'gbt'],
  [/^type (?:1|one|won|ek)\b/, 'type_1'],
  [/^type (?:2|two|to|too|do)\b/, 'type_2'],
  [/^(?:iec ?60309|iec|60309|industrial (?:socket|plug))\b/, 'iec_60309'],
  [
    /^(?:(?:16|15|6|sixteen|fifteen|six|solah|pandrah) ?(?:amp|amps|ampere|a)|(?:3|three|teen) ?(?:pin|pins)|domestic (?:socket|plug)|household (?:socket|plug)|wall (?:socket|plug))\b/,
    'three_pin',
  ],
];

/** The kinds of socket: "CCS2", "type 2", "16 amp", "three pin". */
export const socket: Reader = {
  name: 'socket',
  begins: begins('ccs combo chademo cha chad gbt gb g type iec industrial domestic household wall', 'numbers'),
  read(reading, at) {
    const said = reading.words(at, 3);
    for (const [pattern, kind] of sockets) {
      const match = pattern.exec(said);
      if (match)
        return {
          kind: 'socket',
          socket: kind,
          length:
            match[0].trim().split(' ').length +
            (/^(socket|plug|connector|point|outlet)$/.test(reading.word(at + match[0].trim().split(' ').length))
              ? 1
              : 0),
        };
    }
    return undefined;
  },
};

const noun = /^(connector|gun|socket|plug|outlet|port|nozzle|cable)$/;

/** Which connector: "connector 2", "second socket", "gun B", "dusri gun"; one nobody has is read, and dropped later. */
export const connector: Reader = {
  name: 'connector',
  applies: ({ tokens, utterance }) =>
    utterance.context?.asking === 'connector_id' || tokens.some(({ word }) => noun.test(word)),
  read(reading, at) {
    return (
      numbered(reading, at) ??
      ordinal(reading, at) ??
      (reading.utterance.context?.asking === 'connector_id' ? asked(reading, at) : undefined)
    );
  },
};

function numbered(reading: Reading, at: number) {
  if (!noun.test(reading.word(at))) return undefined;
  let next = at + 1;
  if (/^(number|no|#|id)$/.test(reading.word(next))) next++;
  const letter =
    /^[a-h]$/.test(reading.tokens[next]?.lower ?? '') && reading.word(next)
      ? letterIndex(reading, next)
      : spokenLetter(reading, next);
  const number = letter === undefined ? quantityAt(reading, next, { homophones: true }) : undefined;
  if (
    letter === undefined &&
    (!number || !Number.isInteger(number.value) || number.value > 20 || timeFollows(reading, next + number.length))
  )
    return undefined;
  const length = next - at + (number?.length ?? 1);
  const index = letter ?? (number?.value ?? 0) - 1;
  const tail = /^(se|par|ka|ki|mein)$/.test(reading.word(at + length)) ? 1 : 0;
  return { kind: 'connector' as const, index: index >= 0 ? index : undefined, length: length + tail };
}

const timeFollows = (reading: Reading, at: number): boolean =>
  /^(hour|minute|ghanta|baje|am|pm|rupee|kwh|pin|amp)$/.test(reading.word(at));

const letterIndex = (reading: Reading, at: number): number | undefined => {
  const letter = reading.tokens[at]?.lower ?? '';
  if (
    letter === 'a' &&
    /^(charger|connector|gun|socket|day|week|while|hour|minute|bit|few|couple|booking|car|bike|new)$/.test(
      reading.word(at + 1),
    )
  )
    return undefined;
  return letter.charCodeAt(0) - 97;
};

const spokenLetter = (reading: Reading, at: number): number | undefined => {
  const index = { bee: 1, cee: 2, see: 2, sea: 2, dee: 3 }[reading.tokens[at]?.lower ?? ''];
  return reading.word(at) ? index : undefined;
};

function ordinal(reading: Reading, at: number) {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const word = reading.word(at + the);
  const suffixed =
    reading.tokens[at + the + 1]?.gap === '' && /^(st|nd|rd|th)$/.test(reading.tokens[at + the + 1]?.lower ?? '')
      ? Number(word)
      : undefined;
  const index = suffixed ?? ordinals.get(word);
  const after = at + the + (suffixed ? 2 : 1);
  const wala = reading.word(after) === 'wala' ? 1 : 0;
  if (!noun.test(reading.word(after + wala))) return undefined;
  if (index === undefined) {
    if (!/^(left|right|other|middle|last|both|dono)$/.test(word)) return undefined;
    return { kind: 'connector' as const, index: undefined, length: after + 1 - at };
  }
  const tail = /^(se|par|ka|ki|mein)$/.test(reading.word(after + wala + 1)) ? 1 : 0;
  return { kind: 'connector' as const, index: index - 1, length: after + wala + 1 + tail - at };
}

const classes: Record<string, Parking> = {
  bike: '2W',
  scooter: '2W',
  auto: '3W',
  rickshaw: '3W',
  car: '4W',
};

/** What the charger must take: "for my scooter", "4 wheeler". */
export const parking: Reader = {
  name: 'parking',
  begins: begins(`2 two do 3 three teen 4 four char ${Object.keys(classes).join(' ')}`),
  read(reading, at) {
    const wheels =
      /^(2|two|do|3|three|teen|4|four|char)$/.test(reading.word(at)) &&
      /^(wheeler|wheelers|w|wheel|pahiya)$/.test(reading.word(at + 1));
    if (wheels) {
      const count = /^(2|two|do)$/.test(reading.word(at))
        ? '2W'
        : /^(3|three|teen)$/.test(reading.word(at))
          ? '3W'
          : '4W';
      return { kind: 'parking', parking: count, length: 2 };
    }
    const found = partOfName(reading, at) ? undefined : classes[reading.word(at)];
    const pair = reading.word(at) === 'auto' && reading.word(at + 1) === 'rickshaw' ? 2 : 1;
    return found && { kind: 'parking', parking: found, length: pair };
  },
};

/** "car park west" beside a Car Park North: words of a name. */
function partOfName({ tokens, catalogue: { words } }: Reading, at: number): boolean {
  return words.has(tokens[at]?.lower ?? '') && words.has(tokens[at + 1]?.lower ?? '');
}

/** "the first one", "dusri", "B", where the connector was asked for. */
function asked(reading: Reading, at: number) {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const letter =
    reading.tokens.length === 1 && /^[a-h]$/.test(reading.tokens[at]?.lower ?? '')
      ? letterIndex(reading, at)
      : spokenLetter(reading, at);
  const suffix =
    reading.tokens[at + the + 1]?.gap === '' && /^(st|nd|rd|th)$/.test(reading.tokens[at + the + 1]?.lower ?? '')
      ? 1
      : 0;
  const index = letter ?? ((suffix ? Number(reading.word(at + the)) : ordinals.get(reading.word(at + the))) ?? 0) - 1;
  if (index < 0) return undefined;
  const length = the + 1 + suffix;
  return {
    kind: 'connector' as const,
    index,
    length: length + (/^(one|wala)$/.test(reading.word(at + length)) ? 1 : 0),
  };
}
