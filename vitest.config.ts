import { defineConfig } from 'vitest/config';

const DATABASE_SETUP = './tests/support/cluster.ts';

export default defineConfig({
  test: {
    // The modules under test keep no state of their own, so a worker serves many files: starting one anew for each
    // would cost more than the tests.
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    // The dates people read are those of one place, wherever the machine stands.
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: [
            '{law,kernel,procedures,wire,portal,workbench,database,tools}/**/*.test.ts',
            'tests/walks/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'tests/api/**/*.test.ts', 'tests/migrations/**/*.test.ts'],
          globalSetup: DATABASE_SETUP,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: DATABASE_SETUP,
          fileParallelism: false,
          // A machine with half the pace of ours is no failure: what is waited for is waited for half a minute each.
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
