const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Many tests wait for a process or a deadline of their own; meanwhile another may run.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // For a machine that is busy with something else: nothing here waits for time to pass.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // Vega's builds for the web are whole and CommonJS; its modules are ES modules, and half a hundred.
  moduleNameMapper: {
    '^vega$': '<rootDir>/node_modules/vega/build/vega.min.js',
    '^vega-lite$': '<rootDir>/node_modules/vega-lite/build/vega-lite.min.js',
  },
  // temporal-polyfill ships ES modules only, which jest's CommonJS cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
};
