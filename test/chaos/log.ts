import { createHash } from 'node:crypto';
import type { Mishap } from './faults';

/** What happened in a run, in order, a line each; its hash says whether two runs were the same. */
export interface Log {
  effect(process: string, port: string, name: string, mishap: Mishap | undefined): void;
  note(what: string): void;
  lines(): readonly string[];
  hash(): string;
}

export function createLog(nowMs: () => number): Log {
  const lines: string[] = [];
  const beginMs = nowMs();
  const add = (what: string) => void lines.push(`${((nowMs() - beginMs) / 1000).toFixed(3)} ${what}`);
  return {
    effect: (process, port, name, mishap) => add(`${process} ${port} ${name}${mishap ? ` !${mishap}` : ''}`),
    note: add,
    lines: () => lines,
    hash: () => createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16),
  };
}
