'use strict';

const { spawnSync } = require('node:child_process');
const { accessSync, constants, existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { MARKER, isInstalled, lockHash } = require('./installed-packages.cjs');
const { withInstallLock } = require('./install-lock.cjs');
const { Refusal } = require('./refusal.cjs');

/**
 * Installs the packages of package-lock.json when node_modules is missing or older than it.
 * Safe to call from several processes at once: one installs, the others wait.
 * @param {string} root
 * @param {{ readonly dev: boolean }} wanted whether the development tools are needed as well
 */
function ensureInstalled(root, wanted) {
  if (isInstalled(root, wanted)) return;
  refuseUnwritable(root);
  withInstallLock(join(root, '.cache'), () => {
    if (!isInstalled(root, wanted)) install(root);
  });
}

/** @param {string} root */
function refuseUnwritable(root) {
  const written = [root, join(root, 'node_modules'), join(root, '.cache')];
  for (const folder of written.filter((each) => each === root || existsSync(each))) {
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      throw new Refusal(`文件夹不可写，无法安装依赖：${folder}`, `cannot install, the folder is not writable: ${folder}`);
    }
  }
}

/** @param {string} root */
function install(root) {
  console.error('公开：正在安装依赖，首次约需一分钟 / Gongkai: installing packages, about a minute the first time');
  const [command, ...before] = npmCommand();
  const done = spawnSync(
    command,
    // Install scripts are switched off on purpose: nothing here may depend on them, and npm 11 blocks them anyway.
    [...before, 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && before.length === 0 },
  );
  if (done.error) throw new Refusal('找不到 npm，请与 Node 一并安装', 'npm was not found; install it along with Node');
  if (done.status !== 0) {
    const why = done.signal ?? `exit ${done.status}`;
    throw new Refusal(`安装依赖失败（npm ci，${why}），原因见上`, `installing packages failed (npm ci, ${why}), see above`);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, MARKER), lockHash(root));
}

/**
 * The npm that started us, run by the Node that runs npm: not by the one in node_modules, which is about to be replaced.
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script && /^np[mx]-cli\.c?js$/.test(basename(script)) && existsSync(script)) {
    return [process.env['npm_node_execpath'] || process.execPath, script.replace(/npx-cli(\.c?js)$/, 'npm-cli$1')];
  }
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

module.exports = { ensureInstalled };
