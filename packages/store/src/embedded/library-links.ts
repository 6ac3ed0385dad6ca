import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

type Link = { readonly source: string; readonly target: string };

/**
 * Makes the symbolic links between the server's libraries that npm could not carry. The package makes them in an install
 * script; `npm ci --ignore-scripts` leaves them out. Two processes may do it at once. Refuses where node_modules is read-only.
 *
 * @param home folder of the platform package
 */
export async function makeMissingLinks(home: string): Promise<Result<void, Failure<'embedded.links-missing'>>> {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return ok(undefined);
  const links = JSON.parse(await readFile(list, 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const at = join(home, target);
    if (existsSync(at)) continue;
    try {
      await symlink(relative(dirname(at), join(home, source)), at);
    } catch (error) {
      // Made by another process between the look and the call: as good as ours.
      if (existsSync(at)) continue;
      return fail({
        code: 'embedded.links-missing',
        params: { folder: home, reason: (error as NodeJS.ErrnoException).code ?? String(error) },
      });
    }
  }
  return ok(undefined);
}
