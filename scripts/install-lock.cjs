'use strict';

const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isAlive } = require('./is-alive.cjs');

const POLL_MS = 200;

/**
 * Runs `work` while no other process of this machine does so for the same folder. A holder that died is not waited for.
 * @param {string} folder
 * @param {() => void} work
 */
function withInstallLock(folder, work) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'install.lock');
  while (!take(lock)) {
    dropIfHolderDied(lock);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lock */
function dropIfHolderDied(lock) {
  const holder = holderOf(lock);
  // 0 is a lock whose holder has not written its number yet.
  if (!holder || isAlive(holder)) return;
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // another waiter was quicker
  }
  // Between our look and our move a new holder may have come in: give it its lock back.
  if (holderOf(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

module.exports = { withInstallLock };
