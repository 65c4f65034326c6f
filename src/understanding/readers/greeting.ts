import type { Reader } from '../reading';
import { begins } from './begins';

/** "good morning", which is no part of a day. */
export const greeting: Reader = {
  name: 'greeting',
  begins: begins('good gud happy morning evening afternoon gm ge'),
  read(reading, at) {
    const parted =
      /^(good|gud|happy)$/.test(reading.word(at)) &&
      /^(morning|afternoon|evening|night|day)$/.test(reading.word(at + 1));
    if (parted) return { kind: 'cue', cue: 'greet', length: 2 };
    const alone =
      /^(team|all|everyone|folks|guys|there|)$/.test(reading.word(1)) || /[!,.]/.test(reading.tokens[1]?.gap ?? '');
    return at === 0 && /^(morning|evening|afternoon|gm|ge)$/.test(reading.word(at)) && alone
      ? { kind: 'cue', cue: 'greet', length: 1 }
      : undefined;
  },
};
