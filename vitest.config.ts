import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const EXTENSIONS = '{ts,tsx}';
const technologies = ['process', 'db', 'http', 'browser'] as const;

/** A file belongs to one project by its name: what it needs stands before `.test`. */
const needing = (technology: string) => [
  `packages/*/src/**/*.${technology}.test.${EXTENSIONS}`,
  `test/**/*.${technology}.test.${EXTENSIONS}`,
];

/** Projects run one group after another: what is quick to fail comes first, and servers do not compete with browsers. */
function project(
  order: number,
  name: string,
  include: string[],
  exclude: string[] = [],
  settings: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', '**/fixtures/**', ...exclude],
      sequence: { groupOrder: order },
      ...settings,
    },
  };
}

/**
 * Files that share what a worker has loaded: half of the processor time of short tests is loading. Not for those that start or kill
 * processes, or look at what this one has loaded.
 */
const TOGETHER = { isolate: false } as const;

/**
 * What a page comes to show is waited for as long as Playwright waits for what it clicks (test/browser/find-chromium.ts). A machine that
 * stands still under a browser does so once: such a test is tried again, and the run says at its end which one, and why.
 */
const patient = { expect: { poll: { timeout: 60_000 } }, testTimeout: 240_000, hookTimeout: 240_000, retry: 1 } as const;

/** One PostgreSQL for all files of a project that ask for a database. */
const postgres = { globalSetup: ['packages/store/src/testing/global-setup.ts'] };

const journeys = `test/e2e/**/*.test.${EXTENSIONS}`;
const house = `test/house/**/*.test.${EXTENSIONS}`;
/** Tests of the tools themselves: violations planted in a copy of the house, starts in folders of their own. */
const proofs = [`test/locks/**/*.test.${EXTENSIONS}`, `test/launch/**/*.test.${EXTENSIONS}`];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    pool: 'forks',
    // All cores, for the runner leaves one idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    allowOnly: false,
    // Limits against hanging, not measurements: a slow machine must not fail a right answer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project(
        1,
        'unit',
        [`packages/*/src/**/*.test.${EXTENSIONS}`, `test/**/*.test.${EXTENSIONS}`],
        [...technologies.flatMap(needing), journeys, house, ...proofs],
        TOGETHER,
      ),
      project(1, 'house', [house], [], TOGETHER),
      // The longest of all files is among them: alone it would leave every core but one idle.
      project(1, 'proofs', proofs),
      project(2, 'process', needing('process')),
      project(3, 'db', needing('db'), [journeys], postgres),
      project(4, 'http', needing('http'), [journeys], { ...postgres, ...TOGETHER }),
      project(5, 'browser', needing('browser'), [journeys], { ...postgres, ...patient, maxWorkers: 1 }),
      project(6, 'e2e', [journeys], [], { ...patient, maxWorkers: 1 }),
    ],
  },
});
