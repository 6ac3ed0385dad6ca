import { expect, test } from 'vitest';
import { countTests } from '../../scripts/run-tests.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
  name,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status, fullName: `${name} is so`, failureMessages: [] as readonly string[] })),
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

test('what failed and what passed only when tried again is told, with why', () => {
  const why = ['\u001b[31mTimeout 60000ms exceeded.\u001b[39m', ...Array.from({ length: 40 }, (_, line) => `at ${line}`)].join(
    '\n',
  );
  const tried = (status: string) => ({ status, fullName: `${status} at last`, failureMessages: [why] });
  const { told } = countTests(
    report(2, 1, [
      { ...file('a', 'passed', 'failed'), assertionResults: [tried('passed'), tried('failed')] },
      file('b', 'passed'),
    ]),
    1,
  );
  expect(told.map((text) => text.split('\n').slice(0, 2))).toEqual([
    ['passed when tried again: passed at last', 'Timeout 60000ms exceeded.'],
    ['failed: failed at last', 'Timeout 60000ms exceeded.'],
  ]);
  expect(told.join('\n')).not.toContain('at 24');
});
