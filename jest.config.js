const common = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/bench/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

// No module is loaded anew for each file.
const bare = {
  modulePathIgnorePatterns: common.modulePathIgnorePatterns,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/test/support/bare-jest.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/bare-jest-after.mjs'],
};

export default {
  projects: [
    // Pure code, tests beside it: no database, a second.
    {
      ...bare,
      displayName: 'rules',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/web/src/**/*.test.ts'],
    },
    // The real schema on a real database, a copy of one migrated template for each file.
    {
      ...bare,
      displayName: 'api',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/slow/', '<rootDir>/test/web/'],
      globalSetup: '<rootDir>/dist/test/support/global-setup.js',
      globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
    },
    // Whole processes, started, killed and started again: one after the other, by .ci/run.
    { ...common, displayName: 'slow', testMatch: ['<rootDir>/test/slow/**/*.test.ts'] },
    // The pages in a real browser, on one seeded service: by .ci/run.
    {
      ...common,
      displayName: 'web',
      testMatch: ['<rootDir>/test/web/**/*.test.ts'],
      globalSetup: '<rootDir>/dist/test/web/support/global-setup.js',
      globalTeardown: '<rootDir>/dist/test/web/support/global-teardown.js',
    },
  ],
  testTimeout: 60_000,
};
