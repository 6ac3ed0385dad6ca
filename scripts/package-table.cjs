'use strict';

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * @typedef {{ readonly name: string, readonly mayImport: readonly string[], readonly pure: boolean }} PackageRow
 */

const ROW = /^\| *`([a-z-]+)` *\|([^|]*)\|([^|]*)\|$/gm;

/**
 * Who may import whom, and who is pure: the table in docs/architecture.md, which is the one place that says so. The import
 * rules, the lint rules and the house tests all ask here.
 * @param {string} root
 * @returns {readonly PackageRow[]}
 */
function packageTable(root) {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const rows = [...page.matchAll(ROW)].map(([, name = '', imports = '', kind = '']) => ({
    name,
    mayImport: [...imports.matchAll(/`([a-z-]+)`/g)].map(([, each = '']) => each),
    pure: kind.trim() === 'pure',
  }));
  // A table that cannot be read would forbid nothing, and every check after it would be content.
  if (rows.length === 0) throw new Error('docs/architecture.md holds no table of packages');
  for (const { name, mayImport } of rows) {
    const unknown = mayImport.find((each) => !rows.some((row) => row.name === each));
    if (unknown) throw new Error(`docs/architecture.md lets ${name} import ${unknown}, which has no row`);
  }
  return rows;
}

/**
 * The packages that each package declares in its package.json, by folder name.
 * @param {string} root
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
function declaredPackages(root) {
  const manifests = manifestsOf(root);
  const folderOf = new Map(manifests.map(({ name, folder }) => [name, folder]));
  return Object.fromEntries(
    manifests.map(({ folder, dependencies = {}, devDependencies = {} }) => [
      folder,
      Object.keys({ ...dependencies, ...devDependencies }).flatMap((name) => folderOf.get(name) ?? []),
    ]),
  );
}

/**
 * The files by which packages are entered, as their `exports` say, for a regular expression over paths from the root.
 * @param {string} root
 * @returns {readonly string[]}
 */
const entrances = (root) =>
  manifestsOf(root).flatMap(({ folder, exports = {} }) =>
    Object.values(exports).map((file) => `packages/${folder}/${file.replace(/^[.][/]/, '')}`.replaceAll('.', '[.]')),
  );

/**
 * @param {string} root
 * @returns {readonly ({ folder: string, name: string, exports?: Record<string, string>,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> })[]}
 */
const manifestsOf = (root) =>
  readdirSync(join(root, 'packages')).map((folder) => ({
    folder,
    ...JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
  }));

module.exports = { packageTable, declaredPackages, entrances };
