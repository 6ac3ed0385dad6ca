import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import tseslint from 'typescript-eslint';

const { packageTable } = createRequire(import.meta.url)('./scripts/package-table.cjs');
const root = import.meta.dirname;
const pure = packageTable(root).flatMap(({ name, pure }) => (pure ? [`packages/${name}/**`] : []));

/** Words that name a bag, not a thing of the field: whatever is put there belongs somewhere else. */
const BAGS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'lib'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const fileName = {
  create: (context) => ({
    Program(node) {
      const parts = relative(root, context.filename).split(sep);
      const words = parts.flatMap((part) => part.split(/[.-]/));
      const bag = words.find((word) => BAGS.includes(word.toLowerCase()));
      if (bag) context.report({ node, message: `"${bag}" says nothing: name the file or folder in the words of the field` });
      const crooked = parts.flatMap((part) => part.split('.')).find((part) => part !== '' && !KEBAB.test(part));
      if (crooked) context.report({ node, message: `"${crooked}" is not kebab-case` });
    },
  }),
};

const INSTEAD = 'the core is told the day; it never asks';
const MAIN_ONLY = 'only main.ts of cli and server deals with the process; take it as a parameter';
const FROM_FAST_CHECK = 'randomness makes a run that cannot be repeated: in tests it comes from fast-check';
const random = { object: 'Math', property: 'random', message: FROM_FAST_CHECK };
const ofProcess = ['argv', 'cwd', 'chdir', 'env', 'exit', 'exitCode', 'on', 'once', 'stderr', 'stdin', 'stdout'].map(
  (property) => ({
    object: 'process',
    property,
    message: MAIN_ONLY,
  }),
);
const processModule = { name: 'node:process', message: MAIN_ONLY };
const clocks = ['Date', 'performance'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/.tsc/', '.cache/', 'coverage/', 'data/', 'test/output/', '**/fixtures/'] },
  {
    files: ['**/*.{ts,tsx,js,cjs,mjs}'],
    linterOptions: { noInlineConfig: true },
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin, gongkai: { rules: { 'file-name': fileName } } },
    rules: {
      'gongkai/file-name': 'error',
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty-character-class': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-misleading-character-class': 'error',
      'no-restricted-properties': ['error', random],
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-backreference': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['packages/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', '{scripts,demonstration}/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.whole.json', tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['packages/**/*.{ts,tsx}'],
    ignores: [
      'packages/cli/src/main.ts',
      'packages/server/src/main.ts',
      'packages/server/src/checking/process-main.ts',
      'packages/vault/src/process/process-main.ts',
      'packages/workbench/build/*.ts',
      '**/*.test.{ts,tsx}',
    ],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', random, ...ofProcess],
      'no-restricted-imports': ['error', { paths: [processModule] }],
    },
  },
  {
    files: pure.map((each) => `${each}/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': ['error', ...clocks.map((name) => ({ name, message: INSTEAD }))],
      'no-restricted-properties': [
        'error',
        random,
        ...ofProcess,
        ...clocks.map((property) => ({ object: 'globalThis', property, message: INSTEAD })),
        { property: 'randomUUID', message: INSTEAD },
      ],
    },
  },
  {
    // The programs of PostgreSQL are started with the environment that we were given, less what would steer them.
    files: ['packages/store/src/embedded/program-environment.ts'],
    rules: { 'no-restricted-properties': ['error', random] },
  },
  { files: ['scripts/refuse-old-node.cjs'], rules: { 'no-var': 'off' } },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
);
