import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { exitOf, startTool } from './run-step.ts';

export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ms: number;
  /** Failures that no single test stands for. */
  readonly notes: readonly string[];
  /** What failed, or passed only when it was tried again, with the beginning of why: the end of a log is what is read of it. */
  readonly told: readonly string[];
};

/** The part of the JSON report of vitest that is counted. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

/**
 * Runs the tests of the named projects, or of all when none is named, and counts them.
 * A file that cannot be loaded, a run that breaks off and a run without tests count as failures too.
 */
export async function runTests(projects: readonly string[]): Promise<TestCounts> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-tests-'));
  try {
    const file = join(folder, 'report.json');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await exitOf(
      startTool('vitest/vitest.mjs', [...args, ...projects.flatMap((name) => ['--project', name])], 'inherit'),
    );
    return { ...countTests(readReport(file), code), ms: performance.now() - started };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** Pure, so that its own mistakes can be shown by a test: a runner that counts wrong hides everything. */
export function countTests(report: VitestReport | undefined, exitCode: number): Omit<TestCounts, 'ms'> {
  if (!report) {
    const notes = [`vitest ended with exit code ${exitCode} and left no report`];
    return { passed: 0, failed: 1, skipped: 0, notes, told: [] };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = report;
  const notes = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    .map(({ name }) => `could not be run: ${name}`);
  if (passed + numFailedTests + notes.length === 0) notes.push('no test was run');
  if (exitCode !== 0 && numFailedTests + notes.length === 0)
    notes.push(`vitest ended with exit code ${exitCode}: an error outside the tests`);
  return { passed, failed: numFailedTests + notes.length, skipped, notes, told: toldOf(report) };
}

/** Lines of a failure, so many that the log of a browser's step is among them. */
const MOST_LINES = 25;

/** A test that passed has the errors of its earlier tries with it. */
function toldOf({ testResults }: VitestReport): readonly string[] {
  const tried = testResults.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.failureMessages.length > 0);
  return tried.map(({ status, fullName, failureMessages }) => {
    const why = failureMessages.map((message) => stripVTControlCharacters(message).split('\n').slice(0, MOST_LINES).join('\n'));
    return `${status === 'passed' ? 'passed when tried again' : 'failed'}: ${fullName}\n${why.join('\n')}`;
  });
}
