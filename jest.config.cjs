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
  // temporal-polyfill ships ES modules only, which jest's CommonJS cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
};
