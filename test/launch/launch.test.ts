import { spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ended, firstLine, gone, launchFolder, lines, type LaunchFolder } from './launch-folder.ts';

const { offerNode }: { offerNode(root: string, node: string): void } = createRequire(import.meta.url)(
  '../../scripts/offer-node.cjs',
);

let folder: LaunchFolder;
beforeEach(() => {
  folder = launchFolder();
});
afterEach(() => folder.remove());

const posix = process.platform !== 'win32';
/** Makes the launcher believe that an older Node runs it. */
const pretend = (version: string) => {
  folder.write(
    'older.cjs',
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });\n`,
  );
  return ['--require', join(folder.root, 'older.cjs')];
};
const oneLine = /^公开：.+ \/ Gongkai: .+\n$/;

describe('a start', () => {
  test('installs, then runs the program from the root with its arguments', async () => {
    const { code, stdout } = await folder.launch(['program.ts', '--one', 'two words']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ args: ['--one', 'two words'], cwd: folder.root });
    expect(readFileSync(join(folder.root, 'npm-runs'), 'utf8')).toMatch(/^ci --ignore-scripts .*--include=optional/);
  });

  test.each([
    ['in production', [], undefined, 'production'],
    ['as its environment says', [], 'staging', 'staging'],
    ['a tool as it is', ['--dev'], undefined, 'undefined'],
  ])('runs the program %s', async (_how, flags, NODE_ENV, told) => {
    folder.write('program.ts', "console.log(process.env['NODE_ENV'] + '');");
    expect((await folder.launch([...flags, 'program.ts'], { env: { ...process.env, NODE_ENV } })).stdout).toBe(`${told}\n`);
  });

  test('passes the exit code on', async () => {
    folder.write('program.ts', 'process.exit(7);');
    expect(await folder.launch(['program.ts'])).toMatchObject({ code: 7 });
  });

  test.runIf(posix)('gives its own process away, so that no go-between is left to be killed', async () => {
    const child = folder.start([join(folder.root, 'scripts', 'launch.cjs'), 'program.ts']);
    expect(JSON.parse(await firstLine(child))).toMatchObject({ pid: child.pid });
    await gone(child.pid ?? 0);
  });
});

describe.runIf(posix)('a program that npm has started', () => {
  const env = () => ({ npm_lifecycle_event: 'start', npm_package_json: join(folder.root, 'package.json') });
  /** As npm does: a shell between, which waits. */
  const asNpm = (program: string): ChildProcess => {
    folder.write('program.ts', program);
    const launch = `"${process.execPath}" "${join(folder.root, 'scripts', 'launch.cjs')}" program.ts; :`;
    folder.write(
      'npm.cjs',
      `const { spawn } = require('node:child_process');
       const shell = spawn('sh', ['-c', ${JSON.stringify(launch)}], { stdio: 'inherit' });
       console.log(shell.pid);`,
    );
    return folder.start([join(folder.root, 'npm.cjs')], { env: env() });
  };
  const waits = `process.on('SIGTERM', () => { console.log('asked'); process.exit(); });
    setInterval(() => {}, 1000);
    console.log(process.pid);`;

  test.each(['npm', 'the shell'])('is asked to stop when %s is killed with -9', async (killed) => {
    const npm = asNpm(waits);
    const end = ended(npm);
    const [shell = 0, program = 0] = (await lines(npm, 2)).map(Number);
    process.kill(killed === 'npm' ? (npm.pid ?? 0) : shell, 'SIGKILL');
    await gone(program);
    expect((await end).stdout).toContain('asked');
  });

  test.each([
    ['by npm start of this repository, is followed', () => env(), true],
    [
      'by another script of npm, is not: a program may be left running by it',
      () => ({ ...env(), npm_lifecycle_event: 'npx' }),
      false,
    ],
    ['from a script of another package, is not', () => ({ ...env(), npm_package_json: join(tmpdir(), 'package.json') }), false],
    ['by a shell, is not', () => ({ npm_lifecycle_event: '', npm_package_json: '' }), false],
  ])('%s', async (_who, environment, followed) => {
    folder.write('program.ts', 'console.log(process.execArgv.join());');
    const { stdout } = await folder.launch(['program.ts'], { env: environment() });
    expect(stdout.includes('follow-npm')).toBe(followed);
  });
});

describe('a command', () => {
  test('runs in the folder where it was typed, and installs nothing', async () => {
    folder.write('command.cjs', `require('./scripts/bootstrap.cjs').runCommand('program.ts', process.argv.slice(2));\n`);
    const { code, stdout } = await ended(
      folder.start([join(folder.root, 'command.cjs'), '--json'], { cwd: realpathSync(tmpdir()) }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ args: ['--json'], cwd: realpathSync(tmpdir()) });
    expect(folder.installs()).toBe(0);
  });

  test.runIf(posix)('finds the Node of the registry on its path, which npm 10 leaves out', () => {
    const node = join(folder.root, 'node_modules', 'node-of-registry', 'bin', 'node');
    folder.write('node_modules/node-of-registry/bin/node', '');
    folder.write('node_modules/.bin/other', '');
    offerNode(folder.root, node);
    offerNode(folder.root, node);
    expect(realpathSync(join(folder.root, 'node_modules', '.bin', 'node'))).toBe(node);
  });
});

describe('packages are installed', () => {
  test('not again when nothing changed', async () => {
    await folder.launch(['program.ts']);
    await folder.launch(['program.ts']);
    expect(folder.installs()).toBe(1);
  });

  test('again when the lock file changed', async () => {
    await folder.launch(['program.ts']);
    const packages = { 'node_modules/new': { version: '1.0.0' } };
    folder.write('package-lock.json', JSON.stringify({ name: 'small-house', lockfileVersion: 3, packages }));
    await folder.launch(['program.ts']);
    expect(folder.installs()).toBe(2);
  });

  test.each([
    ['the same versions, by hand', { version: '1.0.0' }, { version: '1.0.0' }, 0],
    ['another version', { version: '1.0.0' }, { version: '1.0.1' }, 1],
    ['one is missing', { version: '1.0.0' }, undefined, 1],
    ['an optional one for another system is missing', { version: '1.0.0', optional: true, os: ['aix'] }, undefined, 0],
    ['an optional one for this system is missing', { version: '1.0.0', optional: true, os: [process.platform] }, undefined, 1],
    ['a tool for development is missing and not needed', { version: '1.0.0', dev: true }, undefined, 0],
  ])('%s', async (_why, locked, installed, installs) => {
    const lock = (entry?: object) =>
      JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...(entry && { 'node_modules/one': entry }) } });
    folder.write('package-lock.json', lock(locked));
    folder.write('node_modules/.package-lock.json', lock(installed));
    if (installed) mkdirSync(join(folder.root, 'node_modules', 'one'));
    expect(await folder.launch(['program.ts'])).toMatchObject({ code: 0 });
    expect(folder.installs()).toBe(installs);
  });

  test('once, when two start at the same time', async () => {
    const both = await Promise.all([folder.launch(['program.ts']), folder.launch(['program.ts'])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(folder.installs()).toBe(1);
  });

  test('although a start that was killed left its lock', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    folder.write('.cache/install.lock', String(pid));
    expect(await folder.launch(['program.ts'])).toMatchObject({ code: 0 });
    expect(existsSync(join(folder.root, '.cache', 'install.lock'))).toBe(false);
  });

  test('or the start fails in one line, and the next one tries again', async () => {
    folder.write('npm-fails', '');
    const failed = await folder.launch(['program.ts']);
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr.split('\n').filter((line) => line.includes('npm ci, exit 9'))).toHaveLength(1);
    rmSync(join(folder.root, 'npm-fails'));
    expect(await folder.launch(['program.ts'])).toMatchObject({ code: 0 });
  });
});

describe('a start is refused in one line', () => {
  test.each(['0.10.48', '12.22.12', '17.9.1'])('on Node %s', async (version) => {
    const child = folder.start([...pretend(version), join(folder.root, 'scripts', 'launch.cjs'), 'program.ts']);
    expect(await ended(child)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) });
    expect(folder.installs()).toBe(0);
  });

  test('where neither this Node nor one of the registry runs the sources', async () => {
    await folder.launch(['program.ts']);
    const child = folder.start([...pretend('20.20.0'), join(folder.root, 'scripts', 'launch.cjs'), 'program.ts']);
    expect(await ended(child)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) });
  });

  test.runIf(posix)('in a folder that cannot be written', async () => {
    const stranger = mkdtempSync(join(tmpdir(), 'gongkai-stranger-'));
    try {
      const options = { cwd: folder.root, stdio: 'pipe' as const };
      chmodSync(folder.root, 0o555);
      // Root may write anywhere, so it sends nobody, with a copy of Node that nobody can reach.
      const root = process.getuid?.() === 0;
      const node = root ? join(stranger, 'node') : process.execPath;
      if (root) copyFileSync(process.execPath, node);
      chmodSync(stranger, 0o755);
      const who = root ? { uid: 65534, gid: 65534 } : {};
      const done = spawnSync(node, ['scripts/launch.cjs', 'program.ts'], { ...options, ...who, encoding: 'utf8' });
      expect(done).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(oneLine) });
      expect(done.stderr).toContain(folder.root);
    } finally {
      chmodSync(folder.root, 0o755);
      rmSync(stranger, { recursive: true, force: true });
    }
  });
});

describe.runIf(posix)('under an older Node the program is a child', () => {
  const asChild = (program: string) => {
    folder.write('program.ts', program);
    folder.write(
      'parent.cjs',
      `require('./scripts/run-entry.cjs').runAsChild(process.execPath, { root: __dirname, entry: __dirname + '/program.ts', args: [] }, process.env);\n`,
    );
    return folder.start(['parent.cjs'], { cwd: folder.root });
  };
  const waits = `process.on('SIGTERM', () => { console.log('asked'); process.exit(5); });
    console.log(process.pid); setInterval(() => undefined, 1000);`;

  test('that gets the signals and whose exit code counts', async () => {
    const parent = asChild(waits);
    const end = ended(parent);
    await firstLine(parent);
    parent.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 5, stdout: expect.stringContaining('asked') });
  });

  test('that is asked to stop when the parent is killed with -9', async () => {
    const parent = asChild(waits);
    const end = ended(parent);
    const pid = Number(await firstLine(parent));
    parent.kill('SIGKILL');
    await gone(pid);
    expect((await end).stdout).toContain('asked');
  });

  test('that is not kept alive by the channel to its parent', async () => {
    expect(await ended(asChild(`console.log('done');`))).toMatchObject({ code: 0, stdout: 'done\n' });
  });

  test('whose death by a signal is the death of the parent', async () => {
    expect(await ended(asChild(`process.kill(process.pid, 'SIGKILL');`))).toMatchObject({ signal: 'SIGKILL' });
  });
});
