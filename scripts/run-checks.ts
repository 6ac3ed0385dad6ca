import { availableParallelism } from 'node:os';
import { prepareMachine } from './prepare-machine.ts';
import { runStep, type StepResult } from './run-step.ts';
import { runTests } from './run-tests.ts';

/** The checks that read the sources and run nothing, in the order in which they are reported. */
const STATIC_CHECKS = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-b', 'tsconfig.json', 'tsconfig.whole.json'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'locks', tool: 'dependency-cruiser/bin/dependency-cruise.mjs', args: ['packages', 'test', 'scripts', 'demonstration'] },
] as const;

/** Tests that need no other process, no database, no server and no browser. */
const FAST_PROJECTS = ['unit', 'house'];

async function runStaticChecks(): Promise<readonly StepResult[]> {
  const waiting = [...STATIC_CHECKS];
  const results = new Map<string, StepResult>();
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.set(check.name, await runStep(check));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return STATIC_CHECKS.flatMap(({ name }) => results.get(name) ?? []);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

const fast = process.argv.includes('--fast');
const checks = await runStaticChecks();
for (const { name, passed, output, ms } of checks) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds(ms)}`);
  if (!passed) console.log(output);
}
if (!fast) await prepareMachine((line) => console.log(line));
const tests = await runTests(fast ? FAST_PROJECTS : []);

console.log();
for (const line of tests.told) console.log(`${line}\n`);
for (const { name, passed, ms } of checks) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds(ms)}`);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(
  `${tests.failed === 0 ? 'passed' : 'FAILED'}  tests  ${seconds(tests.ms)}: ${tests.passed} passed, ${tests.failed} failed${skipped}`,
);
for (const note of tests.notes) console.log(`        ${note}`);

const passed = tests.passed + checks.filter((check) => check.passed).length;
const failed = tests.failed + checks.filter((check) => !check.passed).length;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
