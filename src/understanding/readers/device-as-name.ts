import type { Span } from '../reading';
import type { Token } from '../text/tokens';

const VERB = /^(?:call|name|rename|nickname|label|dub|christen|title|tag)$/;
const KEEP = /^(?:rakho|do|dena|kar|karo|de|hoga|hai|dijiye)$/;

/** Where a name is given that is another device's already, "call gate 1 Tower B", the second device is that name. */
export function devicesAsNames(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const word = (at: number) => tokens[at]?.word ?? '';
  const english = (named: Span, given: Span): boolean =>
    VERB.test(word(named.from - 1)) &&
    (given.from === named.to || (given.from === named.to + 1 && /^(?:to|as)$/.test(word(named.to))));
  const hindi = (named: Span, given: Span): boolean => {
    const between = tokens.slice(named.to, given.from).map((token) => token.word);
    const kept = /^(?:ka|ko) naam$/.test(between.join(' ')) && KEEP.test(word(given.to));
    return kept || (between.join() === 'ko' && word(given.to) === 'bulao');
  };
  return spans.map((given) => {
    const named = spans.find(
      (span) => isDevice(span) && !same(span, given) && (english(span, given) || hindi(span, given)),
    );
    return named && isDevice(given) && given.kind !== 'reference' ? asName(given, tokens) : given;
  });
}

const isDevice = ({ kind }: Span): boolean => kind === 'device' || kind === 'unknown_device' || kind === 'reference';

const same = (a: Span, b: Span): boolean =>
  a === b || (a.kind === 'device' && b.kind === 'device' && a.device.device_id === b.device.device_id);

function asName({ from, to, reader }: Span, tokens: readonly Token[]): Span {
  const text = tokens
    .slice(from, to)
    .map((token, index) => (index ? token.gap : '') + token.raw)
    .join('');
  return { kind: 'code', slot: 'name', text, from, to, reader };
}
