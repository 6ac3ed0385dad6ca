import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../root.ts';

/** Made by the tools or by running, and large. */
const NOT_COPIED = /[\\/](\.git|\.tsc|\.cache|node_modules|coverage|data|output)$/;

/** A copy of the house in which anything may be broken. */
export type Scratch = {
  readonly root: string;
  /** Writes files, paths from the root of the copy. */
  plant(files: Readonly<Record<string, string>>): void;
  /** Makes files again what they are in the house, where they may not be. */
  uproot(files: Readonly<Record<string, string>>): void;
  /** What a tool of node_modules says about the copy. */
  run(tool: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string };
  remove(): void;
};

/**
 * Copies the sources into the temporary folder. Packages of others are linked one by one; our own are linked to the copy, for
 * a link to the whole of node_modules would lead every import of a neighbour back out of it, past the locks.
 */
export function scratchCopy(): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-house-')));
  cpSync(ROOT, root, { recursive: true, filter: (path) => path === ROOT || !NOT_COPIED.test(path) });
  linkPackages(root);
  return {
    root,
    plant(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    uproot(files) {
      for (const path of Object.keys(files)) {
        rmSync(join(root, path), { force: true });
        if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(root, path));
      }
    },
    run(tool, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkPackages(root: string): void {
  const ours = readdirSync(join(ROOT, 'packages'));
  const from = join(ROOT, 'node_modules');
  for (const entry of readdirSync(from).filter((name) => !name.startsWith('.'))) {
    if (entry === '@gongkai' || ours.some((name) => isLinkTo(join(from, entry), join(ROOT, 'packages', name)))) continue;
    link(join(from, entry), join(root, 'node_modules', entry));
  }
  for (const name of ours) {
    link(join(root, 'packages', name), join(root, 'node_modules', packageName(name)));
    const nested = join(ROOT, 'packages', name, 'node_modules');
    if (existsSync(nested)) link(nested, join(root, 'packages', name, 'node_modules'));
  }
}

function packageName(folder: string): string {
  const { name } = JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')) as { name: string };
  return name;
}

const isLinkTo = (path: string, target: string) => existsSync(path) && realpathSync(path) === realpathSync(target);

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
