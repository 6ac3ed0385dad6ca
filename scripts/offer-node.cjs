'use strict';

const { existsSync, symlinkSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/**
 * Puts the Node from the registry where npm looks for commands first, so that scripts and `npx` run with it. npm 11 does so
 * itself; npm 10 (the one of Node 18 to 22) removes the link again together with the packages for other platforms, which all
 * bring a command of this name.
 * @param {string} root
 * @param {string} node
 */
function offerNode(root, node) {
  const commands = join(root, 'node_modules', '.bin');
  const link = join(commands, 'node');
  if (process.platform === 'win32' || node === process.execPath || existsSync(link) || !existsSync(commands)) return;
  try {
    symlinkSync(relative(dirname(link), node), link);
  } catch {
    // Someone else's folder, or another start was quicker: this start knows its Node anyway.
  }
}

module.exports = { offerNode };
