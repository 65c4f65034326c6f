import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';
import { check } from 'recheck';

/** The analyser draws lots where it cannot decide; the same ones each time, so that a verdict does not change by itself. */
const ANALYSIS = { timeout: 30_000, randomSeed: 1 };

const folder = join(__dirname, '../../src/understanding');

interface Expression {
  pattern: string;
  flags: string;
}

/** Every regular expression of a file, and every place that makes one while it runs. */
function expressionsOf(source: string): { written: Expression[]; made: number } {
  const found = { written: [] as Expression[], made: 0 };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags, callee } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral') found.written.push({ pattern: String(pattern), flags: String(flags) });
    if (typeof callee === 'object' && callee !== null && 'value' in callee && callee.value === 'RegExp') found.made++;
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }));
  return found;
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => [relative(folder, file), expressionsOf(readFileSync(file, 'utf8'))] as const);

test('an expression that backtracks without end would be found', async () => {
  expect(await check('^(a+)+$', '')).toMatchObject({ status: 'vulnerable' });
});

test('the expressions are where the analyser sees them', () => {
  const all = files.flatMap(([, { written }]) => written);
  expect(all.length).toBeGreaterThan(300);
  expect(files.filter(([, { made }]) => made > 0)).toEqual([]);
});

test.each(files.filter(([, { written }]) => written.length > 0))(
  'no expression of %s can be stalled by a text',
  async (_, { written }) => {
    for (const { pattern, flags } of written) {
      const found = await check(pattern, flags, ANALYSIS);
      const attack = found.status === 'vulnerable' ? found.attack.pattern : 'none';
      expect({ pattern, status: found.status, attack }).toEqual({ pattern, status: 'safe', attack: 'none' });
    }
  },
  120_000,
);
