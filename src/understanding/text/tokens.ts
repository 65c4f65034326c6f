import { canonical } from '../vocabulary/words';
import { elsewhere } from './clean';
import { latinDigits } from './devanagari';

/** A word, number or sign of an utterance, and where it stands. */
export interface Token {
  /** As written. */
  raw: string;
  lower: string;
  /** The spelling the readers know. */
  word: string;
  start: number;
  end: number;
  /** What stands between this token and the one before: '' where they are written together. */
  gap: string;
  /** What follows the last of all. */
  after?: string;
  /** Inside quotation marks: good for a name, never for an order. */
  quoted: boolean;
}

const pattern =
  /\d{1,2}:\d{2}(?!\d)|\d+(?:,\d{2,3})+(?!\d)|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:'[\p{L}]+)?|[₹$€£%@&+]|👋|👍|👎|✅|❌|\u241F/gu;
const dropped = new Set(['s', 'd', 'll', 're', 've', 'm']);
const most = 200;

export function tokenize(text: string): Token[] {
  const quotes = quotedRanges(text);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (tokens.length >= most) break;
    tokens.push(
      token(
        match[0],
        start,
        end,
        text.slice(last, start),
        quotes.some(([a, b]) => start > a && start < b),
      ),
    );
    last = end;
  }
  tokens.forEach((token, at) => {
    if (token.word === 'me' && insideHindi(tokens, at)) token.word = 'mein';
    if (token.word === 'start' && isKept(tokens, at)) token.word = 'booking';
  });
  const final = tokens.at(-1);
  if (final) final.after = text.slice(last);
  return tokens;
}

/** "line me lagao": in, as many write it, and not the speaker. */
const insideHindi = (tokens: readonly Token[], at: number): boolean =>
  /^(lagao|daalo|rakho|lo|karo|kar|hai|koi|kitna|chalu|badlo|jodo|band|khaali|kaunsa|kya|aaj|kal|aa|pahunch|pohunch|aana|aaunga|aata|hi_hi)$/.test(
    tokens[at + 1]?.word ?? '',
  ) &&
  !/^(tell|text|ping|message|alert|notify|inform|call|let|give|show|get|for|to|near|remind|help|whatsapp|sms|buzz|with)$/.test(
    tokens[at - 1]?.word ?? '',
  );

/** "my 10pm start", "raat 10 baje wala start": what is kept for its time goes by the name of a booking. */
const isKept = (tokens: readonly Token[], at: number): boolean =>
  /^(am|pm|baje|ka|ki|wala|kept|planned|scheduled|tonight|night|morning|evening|tomorrow)$/.test(
    tokens[at - 1]?.word ?? '',
  ) &&
  (/^(|to|ko|for|from|by|and|hatao|cancel|radd|drop|badlo|khiska|instead|please|nahi)$/.test(
    tokens[at + 1]?.word ?? '',
  ) ||
    (/^(ka|ki|wala)$/.test(tokens[at - 1]?.word ?? '') && /^\d/.test(tokens[at + 1]?.word ?? ''))) &&
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ word }) => /^(my|mera|the|wo|that|wala|kept|planned|scheduled)$/.test(word));

function token(raw: string, start: number, end: number, gap: string, quoted: boolean): Token {
  const plain = latinDigits(raw).toLowerCase();
  const lower = /^\d/.test(plain) ? plain.replaceAll(',', '') : plain;
  const hour = raw === 'h' && gap === '' && start > 0;
  return { raw, lower, word: raw === elsewhere || hour ? raw : spell(lower), start, end, gap, quoted };
}

/** The spelling the readers know of a word in small letters. */
export function spell(lower: string): string {
  if (lower === '&' || lower === '+') return 'and';
  const apostrophe = lower.indexOf("'");
  if (apostrophe < 0) return canonical(lower);
  const tail = lower.slice(apostrophe + 1);
  if (lower === "i'll") return 'ill';
  return dropped.has(tail) ? canonical(lower.slice(0, apostrophe)) : canonical(lower.replace("'", ''));
}

/** Pairs of double quotes, or of single quotes that are no apostrophes. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/"[^"]{1,500}(?:"|$)|(?<![\p{L}\p{N}])'[^']{1,300}'(?![\p{L}\p{N}])/gu)) {
    ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}
