import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> };

/** Folder names of a package of ours and of all that it declares, directly or by another. */
export function ownPackages(root: string, name: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
  const ours = Object.keys(dependencies).flatMap((each) =>
    each.startsWith('@gongkai/') ? [each.slice('@gongkai/'.length)] : [],
  );
  return ours.reduce<ReadonlySet<string>>((all, each) => ownPackages(root, each, all), new Set([...seen, name]));
}
