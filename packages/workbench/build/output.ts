import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is being made; the number is the process that makes it. */
const MAKING = /^making-(\d+)$/;

/**
 * The folder of outputs, one by fingerprint. An output is made beside the others and moved to its name when it is whole, so that a
 * build that is killed leaves none, and two that run at once do not disturb each other.
 */
export type Outputs = {
  /** The whole output of a fingerprint, if there is one. */
  readonly find: (fingerprint: string) => string | undefined;
  /** Makes one; whoever comes second takes the first one's. */
  readonly make: (fingerprint: string, fill: (folder: string) => Promise<void>) => Promise<string>;
};

/** @param pid of this process; `isAlive` says whether another one still runs */
export function outputsIn(folder: string, pid: number, isAlive: (pid: number) => boolean): Outputs {
  const find = (fingerprint: string) => {
    const path = join(folder, fingerprint);
    return existsSync(path) ? path : undefined;
  };
  return {
    find,
    make: async (fingerprint, fill) => {
      mkdirSync(folder, { recursive: true });
      const making = join(folder, `making-${pid}`);
      rmSync(making, { recursive: true, force: true });
      try {
        await fill(making);
        renameSync(making, join(folder, fingerprint));
      } catch (error) {
        rmSync(making, { recursive: true, force: true });
        const made = find(fingerprint);
        if (made === undefined) throw error;
        return made;
      }
      for (const other of readdirSync(folder)) {
        const [, maker] = MAKING.exec(other) ?? [];
        const isLeft = maker === undefined ? other !== fingerprint : !isAlive(Number(maker));
        if (isLeft) rmSync(join(folder, other), { recursive: true, force: true });
      }
      return join(folder, fingerprint);
    },
  };
}
