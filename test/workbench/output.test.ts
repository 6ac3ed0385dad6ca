import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../packages/workbench/build/fingerprint.ts';
import { outputsIn } from '../../packages/workbench/build/output.ts';
import { ownPackages } from '../../packages/workbench/build/own-packages.ts';
import { ROOT } from '../root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ALIVE = 11;
const DEAD = 12;
const outputs = (pid: number) => outputsIn(join(folder, 'made'), pid, (each) => each !== DEAD);
const writing = (text: string) => (path: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return Promise.resolve();
};
const made = () => readdirSync(join(folder, 'made')).toSorted();

test('an output is found when it is whole, and the one before it is gone', async () => {
  expect(outputs(ALIVE).find('one')).toBeUndefined();
  const one = await outputs(ALIVE).make('one', writing('1'));
  expect(readFileSync(join(one, 'index.html'), 'utf8')).toBe('1');
  expect(outputs(ALIVE).find('one')).toBe(one);
  await outputs(ALIVE).make('two', writing('2'));
  expect(made()).toEqual(['two']);
});

test('a build that fails leaves nothing, not even to the next one', async () => {
  const failing = async (path: string) => {
    await writing('half')(path);
    throw new Error('out of paper');
  };
  await expect(outputs(ALIVE).make('one', failing)).rejects.toThrow('out of paper');
  expect(made()).toEqual([]);
});

test('what a killed build left is taken away by the next; what another one is making is not', async () => {
  await writing('half')(join(folder, 'made', `making-${DEAD}`));
  await writing('half')(join(folder, 'made', 'making-13'));
  await outputs(ALIVE).make('one', writing('1'));
  expect(made()).toEqual(['making-13', 'one']);
});

test('of two that build the same at once, the second takes what the first has made', async () => {
  const both = await Promise.all([outputs(1).make('one', writing('1')), outputs(2).make('one', writing('1'))]);
  expect(new Set(both).size).toBe(1);
  expect(made()).toEqual(['one']);
});

test('the fingerprint changes with a source and with nothing else', () => {
  const root = join(folder, 'house');
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package-lock.json', '{}');
  write('packages/desk/src/page.tsx', 'one');
  const mark = () => fingerprint(root, ['desk']);
  const before = mark();
  write('packages/desk/src/page.test.tsx', 'a test');
  write('packages/desk/.tsc/page.d.ts', 'made by the compiler');
  write('packages/desk/node_modules/x/index.ts', 'a library, which the lock file names');
  write('packages/chair/src/page.tsx', 'another package');
  write('packages/desk/src/page.tsx', 'one');
  expect(mark()).toBe(before);
  write('packages/desk/src/page.tsx', 'two');
  const after = mark();
  expect(after).not.toBe(before);
  write('package-lock.json', '{"lockfileVersion":3}');
  expect(mark()).not.toBe(after);
});

test('the packages that end up in the output are those that the workbench declares, and theirs', () => {
  const own = ownPackages(ROOT, 'workbench');
  expect([...own]).toEqual(expect.arrayContaining(['workbench', 'staff', 'wording', 'report', 'kernel']));
  expect(own.has('store') || own.has('server')).toBe(false);
  expect([...own].every((name) => existsSync(join(ROOT, 'packages', name, 'src')))).toBe(true);
});
