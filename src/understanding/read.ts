import type { Utterance } from '../assistant/request';
import { type Catalogue, catalogueOf } from './devices/catalogue';
import { readers } from './readers';
import { devicesAsNames } from './readers/device-as-name';
import type { Reader, Reading, Span } from './reading';
import { remembered } from './text/remembered';
import type { Token } from './text/tokens';

/** Asks every reader, in order, at every place still free where what it looks for may begin. */
export function read(utterance: Utterance, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const owner: (Span | undefined)[] = new Array(tokens.length);
  const reading = new Places(utterance, tokens, owner);
  const begin = tokens.map(({ word }) => readersAt(word));
  const any = begin.reduce((all, bits) => all | bits, 0);
  readers.forEach((reader, i) => {
    if (any & (1 << i) && (!reader.applies || reader.applies(reading)))
      take(reader, reading, spans, owner, begin, 1 << i);
  });
  spans.sort((a, b) => a.from - b.from);
  return devicesAsNames(spans, tokens);
}

/** The readers that may begin with a word, a bit for each: there may be 32. */
const readersAt = remembered((word) =>
  readers.reduce((bits, { begins }, i) => (!begins || begins(word) ? bits | (1 << i) : bits), 0),
);

class Places implements Reading {
  readonly catalogue: Catalogue;

  constructor(
    readonly utterance: Utterance,
    readonly tokens: readonly Token[],
    private readonly owner: readonly (Span | undefined)[],
  ) {
    this.catalogue = catalogueOf(utterance.devices);
  }

  word(at: number): string {
    return this.owner[at] ? '' : (this.tokens[at]?.word ?? '');
  }

  words(at: number, count: number): string {
    let said = this.word(at);
    for (let next = at + 1; next < at + count; next++) said += ` ${this.word(next)}`;
    return said;
  }

  free(at: number): boolean {
    return this.owner[at] === undefined && this.tokens[at] !== undefined;
  }

  taken(at: number): Span['kind'] | undefined {
    return this.owner[at]?.kind;
  }
}

function take(
  reader: Reader,
  reading: Reading,
  spans: Span[],
  owner: (Span | undefined)[],
  begin: readonly number[],
  bit: number,
): void {
  const quotes = reader.name === 'name' || reader.name === 'device';
  for (let at = 0; at < begin.length; at++) {
    if (!((begin[at] ?? 0) & bit) || owner[at] || (reading.tokens[at]?.quoted && !quotes)) continue;
    const found = reader.read(reading, at);
    if (!found || found.length < 1) continue;
    const { length, ...finding } = found;
    const span = { ...finding, from: at, to: at + length, reader: reader.name } as Span;
    spans.push(span);
    owner.fill(span, span.from, Math.min(span.to, owner.length));
    at = span.to - 1;
  }
}
