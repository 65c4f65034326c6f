import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = join(__dirname, '..');
const OUT = join(root, '.build/bench');

/** Bundles a file of the project, or these lines, just as the deployment does; answers where the bundle is. */
export async function bundle(name: string, from: { file: string } | { lines: string }): Promise<string> {
  const { keepOutputDirectory: _, ...options }: BuildOptions & { keepOutputDirectory: boolean } =
    require('../package/esbuild.cjs')();
  const outfile = join(OUT, `${name}.js`);
  mkdirSync(OUT, { recursive: true });
  const source =
    'file' in from
      ? { entryPoints: [join(root, from.file)] }
      : { stdin: { contents: from.lines, resolveDir: root, loader: 'ts' as const } };
  await build({ ...options, ...source, absWorkingDir: root, outfile });
  return outfile;
}

/** A bundle's size in kilobytes. */
export const kilobytes = (file: string): number => statSync(file).size / 1000;
