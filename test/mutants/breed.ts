import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './mutants';
import type { Death } from './trial';

const ROOT = resolve(__dirname, '../..');

/** Loaded with the first message of a channel, or the first picture: never here. */
const LAZY = ['@slack/*', 'telegraf', 'vega*', '@resvg/*', 'dynalite'];

/** A file with the mutant's patches in it. Throws where a passage does not stand there exactly once. */
export function patched({ name, patches }: Mutant, file: string): string {
  return patches
    .filter((patch) => patch.file === file)
    .reduce(
      (text, { find, replace }) => {
        if (text.split(find).length !== 2) throw new Error(`${name}: not once in ${file}: ${find}`);
        return text.replace(find, () => replace);
      },
      readFileSync(join(ROOT, file), 'utf8'),
    );
}

const patching = (mutant: Mutant): Plugin => ({
  name: 'patching',
  setup({ onLoad }) {
    const files = new Set(mutant.patches.map(({ file }) => file));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const file = relative(ROOT, path);
      return files.has(file) ? { contents: patched(mutant, file), loader: 'ts' } : undefined;
    });
  },
});

/** Builds the program with the mutant in it, in memory, and looks for it; undefined where it survives. */
export async function trial(mutant: Mutant): Promise<Death | undefined> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/mutants/trial.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: LAZY,
    logLevel: 'silent',
    plugins: [patching(mutant)],
  });
  const module: { exports: { findDeath?: (mutant: Mutant) => Promise<Death | undefined> } } = { exports: {} };
  const wrapped = `(function (module, exports, require) {${outputFiles[0]?.text ?? ''}\n})`;
  runInThisContext(wrapped)(module, module.exports, createRequire(join(ROOT, 'package.json')));
  if (!module.exports.findDeath) throw new Error('the build exports nothing to try');
  return module.exports.findDeath(mutant);
}
