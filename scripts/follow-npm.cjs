'use strict';

const { spawnSync } = require('node:child_process');
const { readFileSync, realpathSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { isAlive } = require('./is-alive.cjs');

const LOOK_MS = 1000;
/** How long the program may take to stop by itself once npm is gone. */
const GRACE_MS = 10_000;

/**
 * Whether this process was started by `npm start` of this repository. npm waits for the end of what it starts, also behind
 * `nohup`, `setsid`, in a container or under a manager of services: that it is gone means that somebody has killed it. Of any other
 * parent it means nothing, for a shell ends and leaves its programs running.
 * @param {NodeJS.ProcessEnv} env
 */
function isStartedByNpm(env) {
  const manifest = env['npm_package_json'];
  if (process.platform === 'win32' || env['npm_lifecycle_event'] !== 'start' || !manifest) return false;
  try {
    return realpathSync(manifest) === realpathSync(join(resolve(__dirname, '..'), 'package.json'));
  } catch {
    return false;
  }
}

/**
 * The parent of a process and its command line; undefined where it cannot be found out.
 * @param {number} pid
 * @returns {{ readonly parent: number, readonly command: string } | undefined}
 */
function lookAt(pid) {
  if (process.platform === 'linux') {
    try {
      // The name of the program stands in brackets and may hold anything; the state and the parent follow it.
      const parent = /^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
      return { parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
    } catch {
      return undefined;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
  return parent === undefined ? undefined : { parent: Number(parent), command };
}

function follow() {
  const parent = process.ppid;
  const seen = lookAt(parent);
  // npm runs its scripts by a shell, which may have given its process to this program: then the parent is npm itself.
  const npm = seen?.command.includes('launch.cjs') ? seen.parent : parent;
  const clock = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(clock);
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref();
  }, LOOK_MS).unref();
}

if (isMainThread && isStartedByNpm(process.env)) follow();

module.exports = { isStartedByNpm };
