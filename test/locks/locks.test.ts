import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HABITS, IMPORTS, TYPES, type Planted } from './planted-violations.ts';
import { scratchCopy, type Scratch } from './scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

const tools = {
  imports: () => scratch.run('dependency-cruiser/bin/dependency-cruise.mjs', 'packages', 'test', 'scripts', 'demonstration'),
  types: () => scratch.run('typescript/bin/tsc', '-b', 'tsconfig.json', 'tsconfig.whole.json', '--pretty', 'false'),
  habits: (...files: readonly string[]) => scratch.run('eslint/bin/eslint.js', '--max-warnings', '0', ...files),
};

/** A limit against hanging: all types of the house from nothing take minutes where other tests run beside. */
const WHOLE_HOUSE_MS = 900_000;

// Without these, a tool that complains about everything would pass for a lock. The compiler looks at the whole house once only, which takes minutes:
// that it is quiet about what is not planted shows in the same answer.
describe('the untouched copy is quiet', () => {
  test('imports', () =>
    expect(tools.imports()).toMatchObject({ status: 0, output: expect.stringContaining('no dependency violations') }));
  // Some of the folders: the lint of the whole house is a check of its own.
  test('habits', () => expect(tools.habits('packages/kernel', 'packages/law', 'test/house')).toEqual({ status: 0, output: '' }));
});

function barks(
  name: string,
  planted: readonly Planted[],
  run: () => { readonly status: number | null; readonly output: string },
  /** What it must not say, as it speaks of something that is not planted. */
  astray?: RegExp,
): void {
  describe(name, () => {
    let answer: { readonly status: number | null; readonly output: string };
    beforeAll(() => {
      for (const { files } of planted) scratch.plant(files);
      answer = run();
    }, WHOLE_HOUSE_MS);
    // What one tool has to find would change what the next one sees: the store brings the types of Node into the browser.
    afterAll(() => {
      for (const { files } of planted) scratch.uproot(files);
    });
    test('the tool fails', () => expect(answer.status).not.toBe(0));
    if (astray) test('nothing else is complained of', () => expect(answer.output.match(astray)).toBeNull());
    test.each(planted.map(({ lock, says }) => [lock, says] as const))('%s', (_lock, says) => expect(answer.output).toMatch(says));
  });
}

barks('a planted import is found', IMPORTS, () => tools.imports());
// A file read by path from another package brings that package’s files with it, each said to be out of place.
barks('a planted type is found', TYPES, () => tools.types(), /^(?!.*planted).*error TS(?!6059|6307).*$/gm);
barks('a planted habit is found', HABITS, () => tools.habits(...HABITS.flatMap(({ files }) => Object.keys(files).slice(0, 1))));
