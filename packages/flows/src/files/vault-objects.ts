import { Readable } from 'node:stream';
import { AREAS, type ObjectName, type Vault } from '@gongkai/vault';
import type { KeptFiles } from '../backup/kept-files.ts';

/** The objects of a vault as a backup takes and returns them: sealed, as they lie there. */
export function vaultObjects({ objects }: Pick<Vault, 'objects'>): KeptFiles {
  return {
    list: async function* () {
      for (const area of AREAS) for await (const { name } of objects.list(area)) yield name;
    },
    // An object is written once, whole: its size does not change under the reader.
    open: async (name) => {
      const [bytes, content] = [await objects.size(name as ObjectName), await objects.read(name as ObjectName)];
      if (bytes === undefined || content === undefined) return undefined;
      return { bytes, content: Readable.from(content, { objectMode: false }) };
    },
    write: (name, content) => objects.put(name as ObjectName, content),
  };
}
