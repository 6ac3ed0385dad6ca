import { createWriteStream } from 'node:fs';
import { chmod, mkdir, open, readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDatabasesOwn } from '@gongkai/store';
import type { KeptFiles } from './kept-files.ts';

/** Where the vault keeps sealed bytes when nothing else is said: they come and go through the vault, wherever it keeps them. */
const VAULTS_OWN = ['files', 'spool'];

const isOthers = (name: string): boolean => isDatabasesOwn(name) || VAULTS_OWN.includes(name);

/**
 * What lies in the data folder that is neither the database's nor the vault's: above all the keys. What is put back is readable for
 * its owner alone.
 */
export function dataFolderFiles(folder: string): KeptFiles {
  const root = resolve(folder);
  return {
    list: () => filesUnder(root, ''),
    open: (name) => openWhole(join(root, name)),
    write: async (name, content) => {
      const path = resolve(root, name);
      // An archive names places within the folder; one that names others is not ours.
      if (!path.startsWith(root + sep) || isOthers(name.split('/')[0] ?? '')) throw new Error(`not in the folder: ${name}`);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      await chmod(path, 0o600);
    },
  };
}

async function* filesUnder(root: string, below: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (below === '' && isOthers(entry.name)) continue;
    if (entry.isDirectory()) yield* filesUnder(root, name);
    else if (entry.isFile()) yield name;
  }
}

async function openWhole(path: string): ReturnType<KeptFiles['open']> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    if (size > 0) return { bytes: size, content: file.createReadStream({ end: size - 1 }) };
    await file.close();
    return { bytes: 0, content: Readable.from([]) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
