import type { ObjectStore } from '@gongkai/vault';
import { vaultObjects } from '../files/vault-objects.ts';
import { dataFolderFiles } from './data-folder-files.ts';
import type { KeptFiles } from './kept-files.ts';

/** Everything that a backup takes beside the rows: the keys and what else lies in the data folder, and the objects of the vault. */
export function allFiles(folder: string, objects: ObjectStore): KeptFiles {
  const parts: Readonly<Record<string, KeptFiles>> = { folder: dataFolderFiles(folder), objects: vaultObjects({ objects }) };
  const partOf = (name: string): readonly [KeptFiles, string] => {
    const [part = '', ...rest] = name.split('/');
    const files = parts[part];
    if (files === undefined) throw new Error(`no part of the data is called ${part}`);
    return [files, rest.join('/')];
  };
  return {
    list: async function* () {
      for (const [part, files] of Object.entries(parts)) for await (const name of files.list()) yield `${part}/${name}`;
    },
    open: (name) => {
      const [files, rest] = partOf(name);
      return files.open(rest);
    },
    write: (name, content) => {
      const [files, rest] = partOf(name);
      return files.write(rest, content);
    },
  };
}
