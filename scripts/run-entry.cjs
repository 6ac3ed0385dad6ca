'use strict';

const { spawn } = require('node:child_process');
const { delimiter, join } = require('node:path');
const { pathToFileURL } = require('node:url');
// Where this process is not given away, it follows npm itself, and the child follows it.
const { isStartedByNpm } = require('./follow-npm.cjs');

/** Type stripping still announces itself as experimental in the first releases of Node 24. */
const FLAGS = ['--disable-warning=ExperimentalWarning'];

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * `dev`: a tool of those who work on the house.
 * @typedef {{ readonly root: string, readonly entry: string, readonly args: readonly string[], readonly dev?: boolean }} Program
 */

/**
 * Runs a program of the house with the given Node, in the current folder. Where that is the Node running now, the program takes
 * over this very process, so that every signal, `kill -9` included, reaches it without a go-between.
 * @param {string} node
 * @param {Program} program
 */
function runEntry(node, program) {
  const env = {
    // React checks every element of every page unless it is told that nobody develops here: a third of the work of a page.
    ...(program.dev ? {} : { NODE_ENV: 'production' }),
    ...process.env,
    PATH: [join(program.root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  };
  if (node === process.execPath && typeof process.execve === 'function') {
    const follow = isStartedByNpm(env) ? ['--require', join(__dirname, 'follow-npm.cjs')] : [];
    process.execve(node, [node, ...FLAGS, ...follow, program.entry, ...program.args], env);
  }
  runAsChild(node, program, env);
}

/**
 * The way of an older Node, which cannot give its process away: a child that hears of our death through its channel.
 * @param {string} node
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} env
 */
function runAsChild(node, program, env) {
  const follow = pathToFileURL(join(__dirname, 'follow-parent.mjs')).href;
  const child = spawn(node, [...FLAGS, '--import', follow, program.entry, ...program.args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends its signals to the child as well: once is a request to stop, twice would be impatience.
    if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  child.on('error', (error) => {
    throw error;
  });
  child.on('exit', (code, signal) => {
    for (const each of FORWARDED) process.removeListener(each, forward);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

module.exports = { runEntry, runAsChild };
