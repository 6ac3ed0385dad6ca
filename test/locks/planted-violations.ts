import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** One planted violation: the files that make it, and the words with which the lock must answer, naming the file. */
export type Planted = { readonly lock: string; readonly files: Readonly<Record<string, string>>; readonly says: RegExp };

const lines = (count: number) => Array.from({ length: count }, (_, n) => `export const line${n} = ${n};\n`).join('');

/** The package.json of a package of ours, as it is but for one dependency. Throws where the package does not declare it. */
function packageWithout(folder: string, dependency: string): string {
  const said = JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const { [dependency]: gone, ...dependencies } = said.dependencies;
  if (gone === undefined) throw new Error(`${folder} does not declare ${dependency}`);
  return JSON.stringify({ ...said, dependencies });
}

/** Answered by dependency-cruiser. */
export const IMPORTS: readonly Planted[] = [
  {
    lock: 'two files that import each other',
    files: {
      'packages/kernel/src/planted-hen.ts': `import { egg } from './planted-egg.ts';\nexport const hen = () => egg;\n`,
      'packages/kernel/src/planted-egg.ts': `import { hen } from './planted-hen.ts';\nexport const egg = () => hen;\n`,
    },
    says: /no-cycle: packages\/kernel\/src\/planted-(hen|egg)\.ts/,
  },
  {
    lock: 'a cycle of types alone',
    files: {
      'packages/kernel/src/planted-yin.ts': `import type { Yang } from './planted-yang.ts';\nexport type Yin = { readonly other: Yang };\n`,
      'packages/kernel/src/planted-yang.ts': `import type { Yin } from './planted-yin.ts';\nexport type Yang = { readonly other: Yin };\n`,
    },
    says: /no-cycle: packages\/kernel\/src\/planted-(yin|yang)\.ts/,
  },
  {
    lock: 'a slice that imports its sibling',
    files: {
      'packages/staff/src/planted-sibling.ts': `import { EDITIONS } from '@gongkai/report';\nexport const editions = EDITIONS;\n`,
    },
    says: /no-sibling-slices: packages\/staff\/src\/planted-sibling\.ts → packages\/report\/src\/index\.ts/,
  },
  {
    lock: 'a package that the table does not know',
    files: {
      'packages/planted/package.json': JSON.stringify({
        name: '@gongkai/planted',
        version: '0.1.0',
        type: 'module',
        exports: { '.': './src/index.ts' },
        dependencies: { '@gongkai/kernel': '0.1.0' },
      }),
      'packages/planted/src/index.ts': `import { ok } from '@gongkai/kernel';\nexport const fine = ok;\n`,
    },
    says: /package-without-row: packages\/planted\/src\/index\.ts/,
  },
  {
    lock: 'a package from the registry that only a neighbour declares',
    files: { 'packages/kernel/src/planted-undeclared.ts': `import { parse } from 'parse5';\nexport const read = parse;\n` },
    says: /no-undeclared: packages\/kernel\/src\/planted-undeclared\.ts → .*parse5/,
  },
  {
    lock: 'a package of ours that the table allows and package.json does not declare',
    files: {
      'packages/post/package.json': packageWithout('post', '@gongkai/messages'),
      'packages/post/src/planted-messages.ts': `import '@gongkai/messages';\n`,
    },
    says: /undeclared-post: packages\/post\/src\/planted-messages\.ts → packages\/messages/,
  },
  {
    lock: 'a forbidden direction',
    files: {
      'packages/kernel/src/planted-upward.ts': `import { EDITIONS } from '@gongkai/report';\nexport const editions = EDITIONS;\n`,
    },
    says: /direction-kernel: packages\/kernel\/src\/planted-upward\.ts → packages\/report/,
  },
  {
    lock: 'the database in the browser',
    files: {
      'packages/workbench/src/planted-store.ts': `import * as store from '@gongkai/store';\nexport const opened = store;\n`,
    },
    says: /direction-workbench: packages\/workbench\/src\/planted-store\.ts → packages\/store/,
  },
  {
    lock: 'a forbidden direction, types alone',
    files: {
      'packages/law/src/planted-upward.ts': `import type { Finding } from '@gongkai/report';\nexport type Of = Finding;\n`,
    },
    says: /direction-law: packages\/law\/src\/planted-upward\.ts → packages\/report/,
  },
  {
    lock: 'the store behind the back of flows',
    files: { 'packages/server/src/planted-route.ts': `import * as store from '@gongkai/store';\nexport const opened = store;\n` },
    says: /store-only-in-main: packages\/server\/src\/planted-route\.ts → packages\/store/,
  },
  {
    lock: 'a path into another package',
    files: {
      'packages/wording/src/planted-path.ts': `import { EDITIONS } from '../../report/src/index.ts';\nexport const editions = EDITIONS;\n`,
    },
    says: /no-path-into-package: packages\/wording\/src\/planted-path\.ts/,
  },
  {
    lock: 'a deep import by path',
    files: { 'packages/wording/src/planted-deep-path.ts': `export type { Finding } from '../../report/src/finding.ts';\n` },
    says: /no-deep-import: packages\/wording\/src\/planted-deep-path\.ts → packages\/report\/src\/finding\.ts/,
  },
  {
    lock: 'a deep import by name, which exports refuse',
    files: { 'packages/wording/src/planted-deep.ts': `export type { Finding } from '@gongkai/report/src/finding.ts';\n` },
    says: /no-unresolvable: packages\/wording\/src\/planted-deep\.ts/,
  },
  {
    lock: 'a tool for development in production code',
    files: { 'packages/files/src/planted-tool.ts': `import fc from 'fast-check';\nexport const dice = fc;\n` },
    says: /no-development-tool-in-production: packages\/files\/src\/planted-tool\.ts → .*fast-check/,
  },
  {
    lock: 'a test imported by production code',
    files: {
      'packages/files/src/planted-used.test.ts': `export const sample = 1;\n`,
      'packages/files/src/planted-user.ts': `export { sample } from './planted-used.test.ts';\n`,
    },
    says: /no-test-in-production: packages\/files\/src\/planted-user\.ts/,
  },
  {
    lock: 'Node in a pure package',
    files: { 'packages/law/src/planted-node.ts': `export { readFileSync } from 'node:fs';\n` },
    says: /no-node-in-pure: packages\/law\/src\/planted-node\.ts → fs/,
  },
];

/** Answered by the compiler. */
export const TYPES: readonly Planted[] = [
  {
    lock: 'process in a pure package',
    files: { 'packages/kernel/src/planted-process.ts': `export const here = process.cwd();\n` },
    says: /kernel\/src\/planted-process\.ts\(1,\d+\): error TS2591/,
  },
  {
    lock: 'fetch in a pure package',
    files: { 'packages/law/src/planted-fetch.ts': `export const asked = fetch('http://localhost/');\n` },
    says: /law\/src\/planted-fetch\.ts\(1,\d+\): error TS2304/,
  },
  {
    lock: 'node:fs in a pure package',
    files: { 'packages/report/src/planted-file.ts': `export { readFileSync } from 'node:fs';\n` },
    says: /report\/src\/planted-file\.ts\(1,\d+\): error TS2591/,
  },
  {
    lock: 'the page in a component',
    files: { 'packages/ui/src/planted-page.tsx': `export const title = () => document.title;\n` },
    says: /ui\/src\/planted-page\.tsx\(1,\d+\): error TS2584/,
  },
  {
    lock: 'process in the browser',
    files: { 'packages/workbench/src/planted-process.ts': `export const here = process.platform;\n` },
    says: /workbench\/src\/planted-process\.ts\(1,\d+\): error TS2591/,
  },
  {
    lock: 'a text of the workbench that is not in the catalogue',
    files: {
      'packages/workbench/src/planted-text.ts': `import { WORKBENCH_TEXTS } from '@gongkai/wording';\nexport const text = WORKBENCH_TEXTS.planted;\n`,
    },
    says: /workbench\/src\/planted-text\.ts\(2,\d+\): error TS2339/,
  },
  {
    lock: 'a file of a package that stands above, by path',
    files: { 'packages/kernel/src/planted-outside.ts': `export { EDITIONS } from '../../report/src/index.ts';\n` },
    says: /kernel\/src\/planted-outside\.ts\(1,\d+\): error TS(6059|6307)/,
  },
  {
    lock: 'a type error in a test beside the source',
    files: { 'packages/kernel/src/planted.test.ts': `export const day: number = 'Monday';\n` },
    says: /kernel\/src\/planted\.test\.ts\(1,\d+\): error TS2322/,
  },
  {
    lock: 'a type error in a test of the house',
    files: { 'test/house/planted.test.ts': `export const day: number = 'Monday';\n` },
    says: /test\/house\/planted\.test\.ts\(1,\d+\): error TS2322/,
  },
];

/** Answered by ESLint; the first file of each is the one linted. */
export const HABITS: readonly Planted[] = [
  {
    lock: 'new Date() in the core',
    files: { 'packages/law/src/planted-today.ts': `export const today = () => new Date();\n` },
    says: /planted-today\.ts[^]*?no-restricted-globals/,
  },
  {
    lock: 'Date.now in the core',
    files: { 'packages/report/src/planted-now.ts': `export const now = () => Date.now();\n` },
    says: /planted-now\.ts[^]*?no-restricted-globals/,
  },
  {
    lock: 'the clock through globalThis',
    files: { 'packages/kernel/src/planted-hidden-clock.ts': `export const now = () => globalThis.Date.now();\n` },
    says: /planted-hidden-clock\.ts[^]*?no-restricted-properties/,
  },
  {
    lock: 'Math.random in the core',
    files: { 'packages/law/src/planted-dice.ts': `export const dice = () => Math.random();\n` },
    says: /planted-dice\.ts[^]*?no-restricted-properties/,
  },
  {
    lock: 'Math.random in a test',
    files: { 'test/planted-dice.test.ts': `export const dice = Math.random();\n` },
    says: /planted-dice\.test\.ts[^]*?no-restricted-properties/,
  },
  {
    lock: 'console outside main.ts',
    files: { 'packages/store/src/planted-chatter.ts': `export const say = () => console.log('hello');\n` },
    says: /planted-chatter\.ts[^]*?no-console/,
  },
  {
    lock: 'the environment outside main.ts',
    files: { 'packages/files/src/planted-setting.ts': `export const limit = process.env['LIMIT'];\n` },
    says: /planted-setting\.ts[^]*?no-restricted-properties/,
  },
  {
    lock: 'a file of more than 400 lines',
    files: { 'packages/kernel/src/planted-long.ts': lines(401) },
    says: /planted-long\.ts[^]*?max-lines/,
  },
  {
    lock: 'a bag of a name',
    files: { 'packages/files/src/planted-utils.ts': `export const one = 1;\n` },
    says: /planted-utils\.ts[^]*?gongkai\/file-name/,
  },
  {
    lock: 'a bag of a folder',
    files: { 'packages/files/src/common/planted.ts': `export const one = 1;\n` },
    says: /common[\\/]planted\.ts[^]*?gongkai\/file-name/,
  },
  {
    lock: 'a name that is not kebab-case',
    files: { 'packages/files/src/plantedCamel.ts': `export const one = 1;\n` },
    says: /plantedCamel\.ts[^]*?gongkai\/file-name/,
  },
  {
    lock: 'a promise nobody waits for',
    files: { 'packages/files/src/planted-promise.ts': `export const go = () => {\n  Promise.resolve(1);\n};\n` },
    says: /planted-promise\.ts[^]*?no-floating-promises/,
  },
  {
    lock: 'a type imported as a value',
    files: { 'packages/report/src/planted-import.ts': `import { Finding } from './finding.ts';\nexport type Of = Finding;\n` },
    says: /planted-import\.ts[^]*?consistent-type-imports/,
  },
  {
    lock: 'any',
    files: { 'packages/kernel/src/planted-any.ts': `export const thing = (given: any) => String(given);\n` },
    says: /planted-any\.ts[^]*?no-explicit-any/,
  },
  {
    lock: 'an order to the compiler to look away',
    files: { 'packages/kernel/src/planted-ignore.ts': `// @ts-ignore\nexport const day: number = 'Monday';\n` },
    says: /planted-ignore\.ts[^]*?ban-ts-comment/,
  },
  {
    lock: 'an order to ESLint to look away',
    files: {
      'packages/kernel/src/planted-disable.ts': `/* eslint-disable */\nexport const thing = (given: any) => String(given);\n`,
    },
    says: /planted-disable\.ts[^]*?no-explicit-any/,
  },
  {
    lock: 'work left for later',
    files: { 'packages/kernel/src/planted-later.ts': `${'// TO'}DO: later\nexport const one = 1;\n` },
    says: /planted-later\.ts[^]*?no-warning-comments/,
  },
];
