import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../root.ts';

/** Made by the tools, not written: `.gitignore` names the same. */
const NOT_OURS = new Set(['node_modules', '.git', '.tsc', '.cache', 'coverage', 'data']);
const TEXT =
  /\.(ts|tsx|js|cjs|mjs|json|md|sql|css|yml|yaml|txt|html|svg)$|(^|\/)(run|LICENSE|\.[a-z]+rc|\.git[a-z]+|\.prettierignore)$/;

/** Every file of the house, paths from the root with `/`. */
export function houseFiles(folder: string = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    const name = relative(ROOT, path).split(sep).join('/');
    if (name === 'test/output') return [];
    return entry.isDirectory() ? houseFiles(path) : [name];
  });
}

export const textFiles = (): readonly string[] => houseFiles().filter((path) => TEXT.test(path));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
