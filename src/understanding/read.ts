import type { Utterance } from '../assistant/request';
import { readers } from './readers';
import { devicesAsNames } from './readers/device-as-name';
import type { Reader, Reading, Span } from './reading';
import type { Token } from './text/tokens';

/** Asks every reader, in order, at every place still free. */
export function read(utterance: Utterance, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const owner: (Span | undefined)[] = new Array(tokens.length);
  const reading: Reading = {
    tokens,
    utterance,
    word: (at) => (owner[at] ? '' : (tokens[at]?.word ?? '')),
    taken: (at) => owner[at]?.kind,
  };
  for (const reader of readers) if (!reader.applies || reader.applies(reading)) take(reader, reading, spans, owner);
  spans.sort((a, b) => a.from - b.from);
  return devicesAsNames(spans, tokens);
}

function take(reader: Reader, reading: Reading, spans: Span[], owner: (Span | undefined)[]): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (owner[at] || (reading.tokens[at]?.quoted && reader.name !== 'name' && reader.name !== 'device')) continue;
    if (reader.begins && !reader.begins(reading.tokens[at]?.word ?? '')) continue;
    const found = reader.read(reading, at);
    if (!found || found.length < 1) continue;
    const { length, ...finding } = found;
    const span = { ...finding, from: at, to: at + length, reader: reader.name } as Span;
    spans.push(span);
    owner.fill(span, span.from, Math.min(span.to, owner.length));
    at = span.to - 1;
  }
}
