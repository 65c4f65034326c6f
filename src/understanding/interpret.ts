import type { Request, Utterance } from '../assistant/request';
import { split } from './clauses/split';
import { zonedNow } from './moments/zoned';
import { read } from './read';
import type { Span } from './reading';
import { combine } from './requests/combine';
import { follow } from './requests/follow-up';
import { clean } from './text/clean';
import { type Token, tokenize } from './text/tokens';

export interface Interpretation {
  tokens: Token[];
  spans: Span[];
  requests: Request[];
}

const fillerWords = /^(?:u+h+|u+m+|e+r+m*|a+h+|please|kindly|uhh|hmmm+|like_|actually_)$/;

/** The whole way from text to requests, with what was found on it. */
export function interpret(utterance: Utterance): Interpretation {
  const { text, command } = clean(utterance.text);
  const first = interpretText(utterance, text);
  const plain = first.requests.every(({ intent }) => intent === 'unknown') || !first.verbal;
  if (command === undefined || !plain) return first;
  if (command === 'start' && !first.tokens.length) return { ...first, requests: [{ intent: 'help', slots: {} }] };
  return interpretText(utterance, `${command} ${text}`);
}

function interpretText(utterance: Utterance, text: string): Interpretation & { verbal: boolean } {
  const tokens = withoutFillers(tokenize(text));
  const spans = read(utterance, tokens);
  const setting = { utterance, now: zonedNow(utterance.now, utterance.timezone) };
  if (utterance.context) {
    return { tokens, spans, requests: follow(tokens, spans, setting, utterance.context), verbal: true };
  }
  return { tokens, spans, ...combine(split(tokens, spans), setting) };
}

/** What stood before a filler stands before the next word: a sentence may begin with "please". */
function withoutFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let gap = '';
  for (const token of tokens) {
    if (fillerWords.test(token.word)) gap += token.gap;
    else {
      kept.push(gap ? { ...token, gap: gap + token.gap } : token);
      gap = '';
    }
  }
  const [end, last] = [kept.at(-1), tokens.at(-1)];
  if (end && last !== end && last?.after !== undefined) kept[kept.length - 1] = { ...end, after: gap + last.after };
  return kept;
}
