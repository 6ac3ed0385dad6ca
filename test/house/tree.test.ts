import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { houseFiles, read, textFiles } from './tree.ts';
import { ROOT } from '../root.ts';

test('the walk sees the house, so the tests below cannot be content with nothing', () => {
  expect(houseFiles()).toEqual(expect.arrayContaining(['package.json', 'packages/kernel/src/result.ts', 'docs/architecture.md']));
  expect(textFiles()).toEqual(expect.arrayContaining(['.npmrc', '.ci/run', 'test/house/tree.test.ts']));
});

test('no source is longer than 400 lines, tables of data apart', () => {
  const sources = textFiles().filter(
    (path) => /\.(ts|tsx|js|cjs|mjs|sql|css)$/.test(path) && !/\.data\.[a-z]+$|\/fixtures\//.test(path),
  );
  expect(sources.filter((path) => read(path).split('\n').length > 401)).toEqual([]);
});

test('kernel stays small: it is what every package carries', () => {
  const sources = textFiles().filter((path) => /^packages\/kernel\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'));
  const lines = sources.reduce((sum, path) => sum + read(path).split('\n').length - 1, 0);
  expect(lines).toBeLessThanOrEqual(300);
});

test('the lock file names no host: packages come from whatever registry the machine is set to', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
  };
  const hosts = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]+:\/\//.test(resolved));
  expect(hosts.map(([path]) => path)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/registry\./);
});

const ROOT_HOME = ['', 'root'].join('/');

test('no path of a machine stands in the tree', () => {
  // A root as short as /app says nothing; it could be anybody's.
  const here = [ROOT, homedir()].filter((path) => path === ROOT_HOME || path.split(/[\\/]/).filter(Boolean).length > 1);
  const escaped = here.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const someMachine = new RegExp(
    `(?<![\\w.~-])(${escaped.join('|')}|/(home|Users)/[a-z_][\\w-]*|[A-Z]:\\\\Users\\\\\\w+)(?=[/\\\\\\s'"\`]|$)`,
    'm',
  );
  expect(`read ${['', 'home', 'somebody', 'x'].join('/')}`).toMatch(someMachine);
  expect(textFiles().filter((path) => path !== 'package-lock.json' && someMachine.test(read(path)))).toEqual([]);
});
