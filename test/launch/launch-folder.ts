import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A small house with the real launcher, a program of one line, and a stand-in for the registry's npm that counts its runs. */
export type LaunchFolder = {
  readonly root: string;
  start(argv: readonly string[], options?: SpawnOptions): ChildProcess;
  launch(argv: readonly string[], options?: SpawnOptions): Promise<Ended>;
  installs(): number;
  write(path: string, text: string): void;
  remove(): void;
};

/** Behaves as `npm ci`: empties node_modules, takes its time, and leaves the record when all is there. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-runs', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) process.exit(9);
fs.rmSync('node_modules', { recursive: true, force: true });
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
fs.mkdirSync('node_modules');
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

export function launchFolder(): LaunchFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-launch-')));
  chmodSync(root, 0o755);
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(ROOT, 'scripts'), join(root, 'scripts'), { recursive: true });
  write('package.json', JSON.stringify({ name: 'small-house', version: '1.0.0' }));
  write(
    'package-lock.json',
    JSON.stringify({ name: 'small-house', lockfileVersion: 3, packages: { '': { name: 'small-house' } } }),
  );
  write('npm-cli.js', NPM);
  write(
    'program.ts',
    `const said: object = { args: process.argv.slice(2), cwd: process.cwd(), pid: process.pid };\nconsole.log(JSON.stringify(said));\n`,
  );

  const start = (argv: readonly string[], options: SpawnOptions = {}) =>
    spawn(process.execPath, [...argv], {
      cwd: tmpdir(),
      ...options,
      env: { ...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_node_execpath: process.execPath, ...options.env },
    });
  return {
    root,
    write,
    start,
    launch: (argv, options) => ended(start([join(root, 'scripts', 'launch.cjs'), ...argv], options)),
    installs: () =>
      existsSync(join(root, 'npm-runs')) ? readFileSync(join(root, 'npm-runs'), 'utf8').trim().split('\n').length : 0,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => settle({ code, signal, ...said }));
  });
}

/** Resolves with the first whole line that the child prints. */
export const firstLine = async (child: ChildProcess): Promise<string> => (await lines(child, 1))[0] ?? '';

/** Resolves with so many whole lines that the child and its children print. */
export function lines(child: ChildProcess, count: number): Promise<readonly string[]> {
  let said = '';
  return new Promise((settle, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const whole = said.split('\n').slice(0, -1);
      if (whole.length >= count) settle(whole.slice(0, count));
    });
    child.once('close', () => reject(new Error(`it ended without a word: ${said}`)));
  });
}

/** Waits until a process is gone; the limit of the test ends the wait. */
export async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((settle) => setTimeout(settle, 50));
  }
}
