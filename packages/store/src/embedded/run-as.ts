import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/**
 * Under whom the server runs; PostgreSQL refuses root. `namespace`: root outside, nobody inside, so that it works in a
 * folder only root can enter. `user`: another user's identity, taken by root.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

export type Owner = { readonly uid: number; readonly gid: number };

export type Machine = {
  /** Undefined on Windows, which has no such numbers. */
  readonly me: Owner | undefined;
  readonly namespaces: () => boolean;
  /** Whether the number has a name here; initdb runs for nobody without one. */
  readonly hasName: (uid: number) => boolean;
};

const NOBODY: Owner = { uid: 65534, gid: 65534 };
const NAMESPACE = ['--user', `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`, '--'];

export const thisMachine: Machine = {
  me: process.getuid && process.getgid ? { uid: process.getuid(), gid: process.getgid() } : undefined,
  // Asked by trying: containers and hardened kernels forbid it in half a dozen ways.
  namespaces: () => spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0,
  hasName: (uid) => spawnSync('id', ['-nu', String(uid)], { stdio: 'ignore' }).status === 0,
};

export type RunAsRefused = Failure<'data.other-owner' | 'data.needs-namespace'>;

/**
 * The owner of the cluster's folder is the memory of which way made it: root's by a namespace, anybody else's by that user.
 * Where there is no cluster yet, root works for the owner of the place: `sudo npm start` in a person's own folder makes
 * that person's data, which he can go on with himself.
 *
 * @param owners `cluster`: owner of an existing cluster; `place`: owner of the folder it is or will be in
 */
export function chooseRunAs(
  folder: string,
  owners: { readonly cluster: Owner | undefined; readonly place: Owner },
  machine: Machine = thisMachine,
): Result<RunAs, RunAsRefused> {
  const { me } = machine;
  const { cluster, place } = owners;
  if (me === undefined) return ok({ kind: 'self' });
  if (me.uid !== 0) {
    if (cluster === undefined || cluster.uid === me.uid) return ok({ kind: 'self' });
    return fail({ code: 'data.other-owner', params: { folder, uid: cluster.uid } });
  }
  const owner = cluster ?? place;
  if (owner.uid !== 0 && (cluster !== undefined || machine.hasName(owner.uid))) return ok({ kind: 'user', ...owner });
  if (machine.namespaces()) return ok({ kind: 'namespace' });
  if (cluster === undefined) return ok({ kind: 'user', ...NOBODY });
  return fail({ code: 'data.needs-namespace', params: { folder, uid: NOBODY.uid } });
}

/** Root leaves nothing behind that the owner of the data could not write the next time. */
export function giveTo(runAs: RunAs, path: string): void {
  if (runAs.kind === 'user') chownSync(path, runAs.uid, runAs.gid);
}

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
};

/** The command that runs `file` in this way. No shell is between. */
export function commandAs(runAs: RunAs, file: string, args: readonly string[]): Command {
  switch (runAs.kind) {
    case 'self':
      return { file, args, options: {} };
    case 'namespace':
      return { file: 'unshare', args: [...NAMESPACE, file, ...args], options: {} };
    case 'user':
      return { file, args, options: { uid: runAs.uid, gid: runAs.gid } };
  }
}
