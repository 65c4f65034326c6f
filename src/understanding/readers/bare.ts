import type { Reader } from '../reading';
import { begins } from './begins';
import { quantityAt } from './quantity';

/** A number nothing else has explained: "for 2", "set it to 12", or the bare answer to a question. */
export const bare: Reader = {
  name: 'bare',
  begins: begins('for to too ate won a', 'numbers'),
  read(reading, at) {
    const lead = /^(for|to)$/.test(reading.word(at)) && at + 1 < reading.tokens.length ? 1 : 0;
    if (reading.word(at) === 'to' && reading.word(at + 1) === 'do') return undefined;
    const alone = reading.tokens.length - at <= 2 && reading.tokens.length <= 3;
    const found = quantityAt(reading, at + lead, { homophones: lead > 0 || alone, hundreds: true });
    if (!found || found.length === 0) return undefined;
    const after = reading.word(at + lead + found.length);
    if (
      /^(do|one)$/.test(reading.word(at + lead)) &&
      found.length === 1 &&
      reading.tokens.length > 1 &&
      lead === 0 &&
      after !== 'ke'
    )
      return undefined;
    const liye = after === 'ke' && reading.word(at + lead + found.length + 1) === 'liye' ? 2 : 0;
    const forIt = reading.word(at) === 'for' || liye > 0;
    return {
      kind: 'bare',
      value: found.value,
      length: lead + found.length + liye,
      ...(forIt ? { lead: 'for' as const } : {}),
    };
  },
};
