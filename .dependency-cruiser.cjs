'use strict';

const { declaredPackages, entrances, packageTable } = require('./scripts/package-table.cjs');

const table = packageTable(__dirname);
const declared = declaredPackages(__dirname);

/** What two of them share is vocabulary (→ law) or a sequence (→ flows); see docs/architecture.md. */
const SLICES = ['report', 'staff', 'messages', 'requests', 'disclosure', 'interaction', 'supervision'];

const TESTS = '[.]test[.]tsx?$';
const sources = (/** @type {readonly string[]} */ names) => `^packages/(${names.join('|')})/`;

/** One rule a package: it reaches its own files and those of the packages listed, nobody else's. */
const mayReachOnly = (/** @type {string} */ kind, /** @type {string} */ from, /** @type {readonly string[]} */ allowed) => ({
  name: `${kind}-${from}`,
  severity: 'error',
  // A command may pass through the launcher, which finds the Node that it needs.
  from: { path: sources([from]), pathNot: '^packages/[^/]+/bin/' },
  to: { path: '^(packages|test|scripts|demonstration)/', pathNot: sources([from, ...allowed]) },
});

module.exports = {
  forbidden: [
    ...table.map(({ name, mayImport }) => mayReachOnly('direction', name, mayImport)),
    ...Object.entries(declared).map(([name, imports]) => mayReachOnly('undeclared', name, imports)),
    ...SLICES.map((slice) => ({
      name: 'no-sibling-slices',
      severity: 'error',
      from: { path: sources([slice]) },
      to: { path: sources(SLICES.filter((each) => each !== slice)) },
    })),
    {
      name: 'package-without-row',
      comment: 'a package that the table in docs/architecture.md does not know',
      severity: 'error',
      from: { path: '^packages/', pathNot: sources(table.map(({ name }) => name)) },
      to: {},
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-deep-import',
      comment: 'a package is entered through its exports',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/', pathNot: `^packages/$1/|^(${entrances(__dirname).join('|')})$` },
    },
    {
      name: 'no-path-into-package',
      comment: 'a package is imported by its name, not by a path',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'store-only-in-main',
      comment: 'routes and pages go through flows; main.ts alone opens the store',
      severity: 'error',
      from: { path: '^packages/server/', pathNot: `^packages/server/src/main[.]ts$|${TESTS}` },
      to: { path: sources(['store']) },
    },
    {
      name: 'no-undeclared',
      comment: "npm lays other packages' dependencies within reach; only what one's own package.json names is there to stay",
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-tool-in-production',
      severity: 'error',
      from: { path: '^packages/', pathNot: `${TESTS}|/src/testing/` },
      // What a package itself declares it may use, though the root has it among its tools as well.
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-test-in-production',
      severity: 'error',
      from: { path: '^packages/', pathNot: `${TESTS}|/src/testing/|/src/schema/write-schema-types[.]ts$` },
      to: { path: `${TESTS}|/src/testing/` },
    },
    {
      name: 'no-node-in-pure',
      severity: 'error',
      from: { path: sources(table.filter(({ pure }) => pure).map(({ name }) => name)), pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      // Style sheets that the build makes; see packages/workbench/build.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(fixtures|[.]tsc|output)/' },
    // Type imports bind as tightly as others: without this a sibling's types could be used unseen.
    tsPreCompilationDeps: true,
    // The root's package.json holds only tools for development, which every test may use.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
