'use strict';

const { resolve } = require('node:path');
const { findNode } = require('./find-node.cjs');
const { ensureInstalled } = require('./install-packages.cjs');
const { offerNode } = require('./offer-node.cjs');
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
  orRefuse(() => {
    if (entry === undefined)
      throw new Refusal('用法：launch.cjs [--dev] 程序 [参数]', 'usage: launch.cjs [--dev] ENTRY [ARGUMENT...]');
    ensureInstalled(ROOT, { dev });
    const node = findNode(ROOT);
    offerNode(ROOT, node);
    process.chdir(ROOT);
    runEntry(node, { root: ROOT, entry: resolve(ROOT, entry), args, dev });
  });
}

/**
 * Runs a command in the folder where it was typed. It installs nothing: whoever finds the command has installed.
 * @param {string} entry relative to the root
 * @param {readonly string[]} args
 */
function runCommand(entry, args) {
  orRefuse(() => runEntry(findNode(ROOT), { root: ROOT, entry: resolve(ROOT, entry), args }));
}

/** @param {() => void} start */
function orRefuse(start) {
  try {
    start();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

module.exports = { bootstrap, runCommand };
