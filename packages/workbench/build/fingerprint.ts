import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IS_SOURCE = /(?<![.]test)[.](tsx?|css|svg|html|json)$/;

/** Where the sources of a package stand that can end up in the output; tests and what tools left there cannot. */
function sourcesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true });
  return files
    .filter(
      (file) => file.isFile() && IS_SOURCE.test(file.name) && !/node_modules|[\\/][.]/.test(file.parentPath.slice(folder.length)),
    )
    .map((file) => join(file.parentPath, file.name));
}

/**
 * What the output is made of, as one short name: the sources of the packages given, and the lock file, which names the exact libraries.
 * The content counts and not the time of a file, since a checkout gives every file a new time.
 *
 * @param root of the repository
 * @param packages folder names under `packages/`
 */
export function fingerprint(root: string, packages: readonly string[]): string {
  const hash = createHash('sha256');
  const files = packages.flatMap((name) => sourcesOf(join(root, 'packages', name)));
  for (const file of [...files.toSorted(), join(root, 'package-lock.json')]) {
    hash
      .update(`${file.slice(root.length).replaceAll('\\', '/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
