/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  maxWorkers: 2,
  // For a machine that is busy with something else: nothing here waits for time to pass.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // The build for Node waits for a canvas as it loads, which CommonJS cannot; nothing here has one.
  moduleNameMapper: { '^vega-canvas$': '<rootDir>/node_modules/vega-canvas/build/vega-canvas.browser.js' },
  // These ship ES modules only, which jest's CommonJS cannot load as they are: the time, and Vega with what it stands on.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|vega|d3-|internmap|delaunator|robust-predicates)'],
};
