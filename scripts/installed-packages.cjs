'use strict';

const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Holds the hash of the lock file that node_modules was last found to agree with. */
const MARKER = join('node_modules', '.gongkai-install');

/** npm's own record of what stands in node_modules, written when an installation is complete. */
const RECORD = join('node_modules', '.package-lock.json');

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean,
 *   devOptional?: boolean, peer?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/** @param {string} root */
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Whether node_modules holds what package-lock.json says. Looks at the marker first; without one (someone installed by
 * hand) it compares npm's record with the lock file, so that a good installation is not thrown away.
 * @param {string} root
 * @param {{ readonly dev: boolean }} wanted
 */
function isInstalled(root, wanted) {
  if (!existsSync(join(root, RECORD))) return false;
  const hash = lockHash(root);
  if (existsSync(join(root, MARKER)) && readFileSync(join(root, MARKER), 'utf8') === hash) return true;
  if (!recordAgrees(root, wanted)) return false;
  if (wanted.dev) rememberQuietly(join(root, MARKER), hash);
  return true;
}

/**
 * @param {string} root
 * @param {{ readonly dev: boolean }} wanted
 */
function recordAgrees(root, wanted) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, RECORD));
  return Object.entries(locked).every(([path, wants]) => {
    if (!path.includes('node_modules/')) return true;
    const has = installed[path];
    if (has && existsSync(join(root, path))) return wants.link || has.version === wants.version;
    if (wants.dev || wants.devOptional) return !wanted.dev || isLeftOutHere(wants);
    return isLeftOutHere(wants);
  });
}

/**
 * Whether npm leaves an optional package out on this machine.
 * @param {LockedPackage} wants
 */
function isLeftOutHere({ optional, devOptional, peer, os, cpu, libc }) {
  if (!optional && !devOptional && !peer) return false;
  // Which C library this is, npm knows and we do not: such a package is never missed, nor one without a platform.
  if (libc || (!os && !cpu)) return true;
  return !(os ?? [process.platform]).includes(process.platform) || !(cpu ?? [process.arch]).includes(process.arch);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * @param {string} file
 * @param {string} text
 */
function rememberQuietly(file, text) {
  try {
    writeFileSync(file, text);
  } catch {
    // Someone else's folder: the comparison is made again next time.
  }
}

module.exports = { MARKER, isInstalled, lockHash };
