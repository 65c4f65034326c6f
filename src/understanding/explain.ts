import type { Utterance } from '../assistant/request';
import { gateOf } from './clauses/gates';
import { split } from './clauses/split';
import { decide } from './intents/decide';
import { interpret } from './interpret';

const example: Omit<Utterance, 'text'> = {
  now: '2027-01-04T09:00:00+05:30',
  timezone: 'Asia/Kolkata',
  locale: 'en-IN',
  devices: [
    { device_id: 'l5coqi', name: 'Gate 2', num_connectors: 2 },
    { device_id: 'ggw52e', name: 'Tower A' },
    { device_id: '3pt6d3', name: 'Basement North' },
  ],
};

/** What each reader found, where the words were cut, and which line of evidence won. */
export function explain(text: string): string {
  const { tokens, spans, requests } = interpret({ ...example, text });
  const lines = [`words    ${tokens.map(({ word }) => word).join(' ')}`];
  for (const { reader, from, to, ...found } of spans) {
    lines.push(
      `${reader.padEnd(9)}${JSON.stringify(
        tokens
          .slice(from, to)
          .map(({ raw }) => raw)
          .join(' '),
      )} ${JSON.stringify(found)}`,
    );
  }
  for (const { clause, opening } of split(tokens, spans)) {
    const decision = decide(clause);
    lines.push(`clause   (${opening}) ${clause.text}`, `  cues   ${[...clause.cues.keys()].join(' ')}`);
    if (decision)
      lines.push(
        `  won    ${decision.intent}, ${decision.weight}: ${decision.why}; stopped by ${gateOf(clause, decision.intent) ?? 'nothing'}`,
      );
  }
  return [...lines, ...requests.map((request) => `request  ${JSON.stringify(request)}`)].join('\n');
}
