import { expect, test } from 'vitest';
import { countTests } from '../../scripts/run-tests.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
  name,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (passed: number, failed: number, testResults: readonly ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults,
});

test.each([
  ['all is well', report(2, 0, [file('a', 'passed', 'passed')]), 0, { passed: 2, failed: 0 }],
  ['one test failed', report(1, 1, [file('a', 'passed', 'failed')]), 1, { passed: 1, failed: 1 }],
  ['a file could not be loaded', report(1, 0, [file('a', 'passed'), file('b')]), 1, { passed: 1, failed: 1 }],
  [
    'a hook failed after its tests had passed',
    report(1, 0, [{ ...file('a', 'passed'), status: 'failed' }]),
    1,
    { passed: 1, failed: 1 },
  ],
  ['nothing was run', report(0, 0, []), 0, { passed: 0, failed: 1 }],
  ['an error outside the tests', report(3, 0, [file('a', 'passed')]), 1, { passed: 3, failed: 1 }],
  ['the run broke off', undefined, 134, { passed: 0, failed: 1 }],
])('%s', (_why, given, exitCode, expected) => expect(countTests(given, exitCode)).toMatchObject(expected));
