import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { KeptPage } from '../page-cache.ts';

/** What the build makes, by the ending of the name; anything else beside it is not for browsers. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export type WorkbenchFile = KeptPage & { readonly type: string };

/** The built workbench, whole in memory: a megabyte, and a build that replaces the folder takes nothing from who is served. */
export type WorkbenchFiles = {
  /** The page that every address of the workbench answers with. */
  readonly page: Buffer;
  /** By the name in `assets/`. */
  readonly assets: ReadonlyMap<string, WorkbenchFile>;
};

/** @throws when the folder is no output of the build */
export async function readWorkbench(folder: string): Promise<WorkbenchFiles> {
  const assets = join(folder, 'assets');
  const named = (await readdir(assets)).filter((name) => TYPES[extname(name)] !== undefined);
  const files = named.map(async (name): Promise<readonly [string, WorkbenchFile]> => {
    const [brotli, gzip] = await Promise.all(['br', 'gz'].map((ending) => readFile(join(assets, `${name}.${ending}`))));
    if (brotli === undefined || gzip === undefined) throw new Error(`${name} is not compressed`);
    const tag = `"${createHash('sha256').update(brotli).digest('base64url').slice(0, 27)}"`;
    return [name, { tag, brotli, gzip, type: TYPES[extname(name)] ?? '' }];
  });
  return { page: await readFile(join(folder, 'index.html')), assets: new Map(await Promise.all(files)) };
}
