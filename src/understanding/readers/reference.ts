import type { Reader } from '../reading';
import { ordinals } from '../vocabulary/calendar';
import { begins } from './begins';
import { quantityAt } from './quantity';

/** "it", "there", "that one", "isko", "both", "all chargers". */
export const reference: Reader = {
  name: 'reference',
  begins: begins(
    'all every each sab entire whole everything both dono them those the it there wahan wahi isko that this same us_hi is_hi',
  ),
  read(reading, at) {
    const said = reading.words(at, 3);
    const all =
      /^(?:all (?:the |our |my |of the )?(?:charger|device|station|unit_noun|of them|them)|every (?:charger|device|station)|each (?:charger|device|station)|sab (?:charger|device|station|ko)|(?:all|every) (?:our|the|my) (?:charger|device)|entire (?:fleet|site)|whole (?:fleet|site)|everything|all)\b/.exec(
        said,
      );
    if (
      !all &&
      /^sab(?: (?:ke|ki|ka|ko))?$/.test(said.trim()) &&
      reading.utterance.context &&
      reading.tokens.length < 4
    )
      return { kind: 'reference', whom: 'all', length: said.trim().split(' ').length };
    if (all) {
      const four =
        reading.word(at) === 'all' && /^(of)$/.test(reading.word(at + 1)) && /^(the|our|my)$/.test(reading.word(at + 2))
          ? 4
          : all[0].split(' ').length;
      return { kind: 'reference', whom: 'all', length: four };
    }
    const both = /^(?:both(?: of (?:them|those))?|dono(?: ko)?|them both|each|those two|the two)\b/.exec(said);
    if (both) return { kind: 'reference', whom: 'both', length: both[0].split(' ').length };
    const it =
      /^(?:it|there|wahan|wahi|isko|them|that (?:one|charger|device|station)|this (?:one|charger|device|station)|(?:the )?same (?:one|charger|device|station|place|spot)|us_hi (?:charger|par)|is_hi (?:charger|par)|that)(?= |$)/.exec(
        said,
      );
    return it ? { kind: 'reference', whom: 'it', length: it[0].split(' ').length } : undefined;
  },
};

/** "the second one", "number two", "the last one", "pehla wala", of the devices that were offered. */
export const option: Reader = {
  name: 'option',
  applies: ({ utterance }) => Boolean(utterance.context?.options?.length),
  read(reading, at) {
    const offered = reading.utterance.context?.options;
    if (!offered?.length) return undefined;
    const the = reading.word(at) === 'the' ? 1 : 0;
    if (/^(number|option|choice|no|#)$/.test(reading.word(at + the))) {
      const chosen = quantityAt(reading, at + the + 1, { homophones: true });
      return chosen && pick(offered, chosen.value - 1, the + 1 + chosen.length);
    }
    const word = reading.word(at + the);
    const suffix =
      /^\d+$/.test(word) &&
      reading.tokens[at + the + 1]?.gap === '' &&
      /^(st|nd|rd|th)$/.test(reading.tokens[at + the + 1]?.lower ?? '')
        ? 1
        : 0;
    const index = suffix
      ? Number(word) - 1
      : /^(last|aakhri|latter)$/.test(word)
        ? offered.length - 1
        : (ordinals.get(word) ?? 0) - 1;
    const length = the + 1 + suffix;
    const next = reading.word(at + length);
    const tail = /^(one|wala|option|charger|device)$/.test(next) ? 1 : 0;
    // "last month" and "my last charge" are no choice among what was offered.
    if (/^(last|aakhri)$/.test(word) && !tail && next !== '') return undefined;
    if (word === 'second' || index >= 0) return pick(offered, index, length + tail);
    return undefined;
  },
};

const pick = (offered: readonly string[], index: number, length: number) =>
  index >= 0 && index < offered.length ? { kind: 'option' as const, index, length } : undefined;
