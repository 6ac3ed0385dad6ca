import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { houseFiles, read } from './tree.ts';

type PackageRow = { readonly name: string; readonly mayImport: readonly string[]; readonly pure: boolean };
type PackageTable = {
  packageTable(root: string): readonly PackageRow[];
  declaredPackages(root: string): Readonly<Record<string, readonly string[]>>;
};
const { packageTable, declaredPackages }: PackageTable = createRequire(import.meta.url)('../../scripts/package-table.cjs');

const pages = houseFiles().filter((path) => path.endsWith('.md') && !path.includes('/fixtures/'));
const folders = readdirSync(join(ROOT, 'packages')).sort();
const table = packageTable(ROOT);

describe('links between pages', () => {
  const anchorOf = (heading: string) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
  const anchorsOf = (path: string) => [...read(path).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

  test.each(pages)('%s', (page) => {
    const prose = read(page)
      .replace(/^```[^]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const dead = targets.filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });
});

describe('decisions', () => {
  const records = readdirSync(join(ROOT, 'docs', 'adr')).filter((name) => name.endsWith('.md'));

  test('each has a number of its own', () => {
    expect(records.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
    const numbers = records.map((name) => name.slice(0, 4));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  test.each(records)('%s says context, options, decision and consequences', (name) => {
    const headings = [...read(`docs/adr/${name}`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Options', 'Decision', 'Consequences']);
  });
});

describe('the table of packages in docs/architecture.md', () => {
  test('has one row for each package, and the picture above it a line', () => {
    expect(table.map(({ name }) => name).sort()).toEqual(folders);
    const page = read('docs/architecture.md');
    expect(folders.filter((name) => !new RegExp(`^ +${name}/ `, 'm').test(page))).toEqual([]);
  });

  test.each(table.map((row) => [row.name, row] as const))(
    '%s declares and references only what its row allows',
    (name, { mayImport }) => {
      const declared = declaredPackages(ROOT)[name] ?? [];
      expect(declared.filter((each) => !mayImport.includes(each))).toEqual([]);
      const { references = [] } = JSON.parse(read(`packages/${name}/tsconfig.json`)) as {
        readonly references?: readonly { readonly path: string }[];
      };
      expect(references.map(({ path }) => path.replace('../', '')).sort()).toEqual([...declared].sort());
    },
  );

  test.each(table.filter(({ pure }) => pure).map(({ name }) => name))(
    '%s is pure: its compiler knows neither Node nor the page',
    (name) => {
      const base = JSON.parse(read('tsconfig.base.json')) as { readonly compilerOptions: object };
      const own = JSON.parse(read(`packages/${name}/tsconfig.json`)) as { readonly compilerOptions: object };
      expect({ ...base.compilerOptions, ...own.compilerOptions }).toMatchObject({ types: [], lib: ['es2023'] });
    },
  );

  test.each(folders)('%s is entered through its exports, and is built with the others', (name) => {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { readonly exports?: unknown };
    expect(exports).toBeTypeOf('object');
    const { references } = JSON.parse(read('tsconfig.json')) as { readonly references: readonly { readonly path: string }[] };
    expect(references).toContainEqual({ path: `packages/${name}` });
  });
});
