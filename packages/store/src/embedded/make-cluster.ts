import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '@gongkai/kernel';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { programEnvironment } from './program-environment.ts';
import { commandAs, giveTo, type RunAs } from './run-as.ts';
import type { DidNotStart } from './start-process.ts';

/**
 * Makes the data folder of a server. It is made under another name and moved, so that a start cut short leaves nothing
 * that looks whole; the name is a new one each time, since a killed start may have left an initdb that still writes.
 *
 * @param access further flags of initdb: how connections are trusted
 */
export async function makeCluster(
  binaries: Binaries,
  folder: DataFolder,
  runAs: RunAs,
  access: readonly string[],
): Promise<Result<void, DidNotStart>> {
  const unfinished = `${basename(folder.cluster)}.making-`;
  for (const name of await readdir(folder.root)) {
    if (name.startsWith(unfinished)) await rm(join(folder.root, name), { recursive: true, force: true });
  }
  let way = runAs;
  let locale = 'C.UTF-8';
  for (;;) {
    const making = await mkdtemp(join(folder.root, unfinished));
    giveTo(runAs, making);
    const said = await run(way, binaries.initdb, [
      ...['-D', making, '-U', 'postgres', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...[`--locale=${locale}`, '--no-instructions', ...access],
    ]);
    if (said === '') {
      await rename(making, folder.cluster);
      await syncFolder(folder.root);
      return ok(undefined);
    }
    await rm(making, { recursive: true, force: true });
    if (said.includes('locale') && locale !== 'C') {
      // Old C libraries (before glibc 2.35) and macOS have no C.UTF-8; the builtin provider sorts and folds either way.
      locale = 'C';
    } else if (said.includes('user does not exist') && way.kind === 'self') {
      // initdb wants its user to have a name, which containers started with a bare number do not give; nobody has one.
      way = { kind: 'namespace' };
    } else {
      return fail({ code: 'embedded.did-not-start', params: { line: said, log: folder.root } });
    }
  }
}

/** Empty when it went well, else the line that says why. */
function run(runAs: RunAs, file: string, args: readonly string[]): Promise<string> {
  const command = commandAs(runAs, file, args);
  return new Promise((settle) => {
    let said = '';
    const child = spawn(command.file, command.args, {
      ...command.options,
      env: programEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: '/',
      detached: true,
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => settle(error.message));
    child.once('close', (code) => settle(code === 0 ? '' : why(said, code)));
  });
}

function why(said: string, code: number | null): string {
  const lines = said.trim().split('\n');
  return lines.find((line) => /error|fatal|denied|invalid|not found/i.test(line)) ?? lines.at(-1) ?? `initdb: ${code}`;
}

/** A rename is on disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
