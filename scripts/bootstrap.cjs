'use strict';

const { resolve } = require('node:path');
const { findNode } = require('./find-node.cjs');
const { ensureInstalled } = require('./install-packages.cjs');
const { Refusal } = require('./refusal.cjs');
const { runEntry } = require('./run-entry.cjs');

const ROOT = resolve(__dirname, '..');

/**
 * Makes the house ready and hands over to a program in it: installs the locked packages when they are missing or
 * outdated, finds a Node >= 24 and runs the entry with it, from the root of the repository.
 * `--dev` before the entry asks for the development tools too.
 * @param {readonly string[]} argv `[--dev] ENTRY [ARGUMENT...]`, the entry relative to the root
 */
function bootstrap(argv) {
  const dev = argv[0] === '--dev';
  const [entry, ...args] = dev ? argv.slice(1) : argv;
  try {
    if (entry === undefined)
      throw new Refusal('用法：launch.cjs [--dev] 程序 [参数]', 'usage: launch.cjs [--dev] ENTRY [ARGUMENT...]');
    ensureInstalled(ROOT, { dev });
    runEntry(findNode(ROOT), { root: ROOT, entry, args });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

module.exports = { bootstrap };
