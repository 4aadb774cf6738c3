import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { storybookProject } from './.storybook/vitest-project.ts';

/**
 * How long a test may hang before it counts as stuck. It asserts no speed: property tests share
 * two cores with browsers here, and a busy machine must not fail them.
 */
const STUCK = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Tests that ask no database, or SQLite's own files. */
const WITHOUT_POSTGRES = [
  'server/db/writer.test.ts',
  'server/db/file-use.test.ts',
  'server/db/postgres-place.test.ts',
  'server/db/open-together.test.ts',
  'server/engine/decide.test.ts',
  'server/engine/choose-transport.test.ts',
  'server/engine/transports/**',
  'server/polyai/read-*.test.ts',
  'server/config.test.ts',
  'server/demo/**',
  'server/twilio/seal.test.ts',
  'tests/contract/import-rules.test.ts',
  'tests/contract/public-names.test.ts',
  'tests/contract/problem-pages.test.ts',
  'tests/contract/new-action.test.ts',
  'tests/contract/script-help.test.ts',
  'tests/contract/action-types.test.ts',
  'tests/contract/twilio-calls.test.ts',
  'tests/contract/twilio-contract.test.ts',
];

/** From SQLite to Postgres: with one of them there is nothing to test. */
const WITH_POSTGRES_ONLY = ['server/cli/migrate.test.ts'];

/** Node-side tests; the browser projects are added below them. */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...STUCK,
          name: 'core',
          include: ['core/**/*.test.ts', 'actions/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          ...STUCK,
          name: 'server',
          include: [
            'server/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'tests/flows/**/*.test.ts',
          ],
          exclude: WITH_POSTGRES_ONLY,
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          ...STUCK,
          name: 'plugin',
          include: ['plugin/**/*.test.ts', 'plugin/**/*.test.tsx'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          ...STUCK,
          // The same promises on the other database.
          name: 'postgres',
          include: ['server/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          exclude: WITHOUT_POSTGRES,
          environment: 'node',
          env: { TEST_DATABASE: 'postgres' },
          globalSetup: 'tests/postgres-setup.ts',
        },
      },
      await storybookProject(),
      {
        extends: true,
        test: {
          ...STUCK,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/global-setup.ts',
          // Servers and browsers of several files at once would starve each other; and they wait
          // for the other projects, which use every core.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
