const { isBuiltin } = require('node:module');
const { copyFile, mkdir } = require('node:fs/promises');
const { basename, dirname, join } = require('node:path');
const esbuild = require('esbuild');

/**
 * How the functions are bundled, for the deployment and for the benchmarks. Reading and parsing code costs a cold start
 * more than running it, so what is not needed at the start is kept out of its way.
 */
const options = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  // Its build for Node waits for a canvas as it loads, which CommonJS cannot; there is none on AWS.
  alias: { 'vega-canvas': join(dirname(require.resolve('vega-canvas')), 'vega-canvas.browser.js') },
  // A lazy package is CommonJS, whose names an import() of Node's own cannot see.
  supported: { 'dynamic-import': false },
};

/** Where lazy packages are, beside the function that imports them. */
const LAZY = 'lazy';

/** Nothing happens when one of Node's own modules is loaded, so that those which nobody uses are not. */
const unusedBuiltins = {
  name: 'unused-builtins',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      isBuiltin(path) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};

/** A package that our code imports in the middle of its work becomes a file of its own, read when it is first imported. */
function lazyPackages() {
  const written = new Map();
  return {
    name: 'lazy-packages',
    setup(build) {
      const { outdir, outfile } = build.initialOptions;
      build.onResolve({ filter: /^[@a-z]/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
        const name = path.replace(/\W+/g, '-').replace(/^-/, '');
        const file = join(outdir ?? dirname(outfile), LAZY, `${name}.js`);
        if (!written.has(file)) written.set(file, bundle(path, file, resolveDir));
        return written.get(file).then(() => ({ path: `./${LAZY}/${name}.js`, external: true }));
      });
    },
  };
}

/** A file of a package that our code reads at run time (`require.resolve`) is taken along, beside the lazy packages. */
const takenAlong = {
  name: 'files-taken-along',
  setup(build) {
    const { outdir, outfile } = build.initialOptions;
    const folder = join(outdir ?? dirname(outfile), LAZY);
    build.onResolve({ filter: /^[@a-z]/ }, async ({ path, kind, resolveDir }) => {
      if (kind !== 'require-resolve') return undefined;
      await mkdir(folder, { recursive: true });
      await copyFile(require.resolve(path, { paths: [resolveDir] }), join(folder, basename(path)));
      return { path: `./${LAZY}/${basename(path)}`, external: true };
    });
  },
};

function bundle(path, outfile, absWorkingDir) {
  return esbuild.build({ ...options, absWorkingDir, entryPoints: [path], outfile, plugins: [unusedBuiltins] });
}

/** What serverless-esbuild asks for; it leaves the bundles behind for those who weigh them. */
module.exports = () => ({
  ...options,
  plugins: [unusedBuiltins, lazyPackages(), takenAlong],
  keepOutputDirectory: true,
});
