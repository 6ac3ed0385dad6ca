import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { newBackupKey } from '@gongkai/backup';
import { allFiles, makeBackup, openStoreBeside } from '@gongkai/flows';
import { openObjects, readVaultSettings } from '@gongkai/vault';
import { BACKUP_TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { version } from '../version.ts';
import { dataPlace } from './data-place.ts';
import { keyIn } from './key-file.ts';
import { refusalLine } from './refusal-line.ts';

const OPTIONS = { key: { type: 'string' }, 'new-key': { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `gongkai backup FILE --key FILE`, `gongkai backup --new-key FILE`. Exits 0, or 2 where there is no backup. */
export async function backupCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(BACKUP_TEXTS.backupUsage);
    return 0;
  }
  if (typeof values['new-key'] === 'string') return makeKey(values['new-key'], io);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return misused(io, BACKUP_TEXTS.oneArchive);
  if (typeof values['key'] !== 'string') return misused(io, BACKUP_TEXTS.needKey);
  const key = await keyIn('backup', values['key'], io);
  if (key === undefined) return 2;
  const place = dataPlace(io.environment ?? {});
  const vault = readVaultSettings(io.environment ?? {}, place.folder);
  if (!vault.ok) {
    io.err(refusalLine('backup', vault.failure));
    return 2;
  }
  const store = await openStoreBeside(place);
  if (!store.ok) {
    io.err(refusalLine('backup', store.failure));
    return 2;
  }
  try {
    return await writeWhole(path, io, async (part) => {
      const file = await open(part, 'wx', 0o600);
      const out = file.createWriteStream({ flush: true });
      const files = allFiles(place.folder, await openObjects(vault.value));
      const sums = await makeBackup({ database: store.value.as('owner'), files, key, out, program: version(), now: new Date() });
      const megabytes = ((await stat(part)).size / 1_000_000).toFixed(1);
      return BACKUP_TEXTS.madeBackup(path, megabytes, sums.tables.length, sums.files.length);
    });
  } finally {
    await store.value.close();
  }
}

/** The file has its name only when it is whole and on the disk. */
async function writeWhole(path: string, io: Io, write: (part: string) => Promise<string>): Promise<ExitCode> {
  if (await isThere(path)) {
    io.err(`gongkai backup：${BACKUP_TEXTS.exists(path)}`);
    return 2;
  }
  const part = `${path}.${process.pid}.part`;
  try {
    const said = await write(part);
    await rename(part, path);
    io.out(said);
    return 0;
  } catch (error) {
    await rm(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    io.err(`gongkai backup：${BACKUP_TEXTS.notWritten(path, code)}`);
    return 2;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function makeKey(path: string, io: Io): Promise<ExitCode> {
  const { text, recipient } = await newBackupKey();
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    const file = await open(path);
    await file.sync();
    await file.close();
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    io.err(`gongkai backup：${code === 'EEXIST' ? BACKUP_TEXTS.exists(path) : BACKUP_TEXTS.notWritten(path, code)}`);
    return 2;
  }
  io.out(BACKUP_TEXTS.keyMade(path, recipient));
  return 0;
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai backup：${sentence}`);
  io.err(BACKUP_TEXTS.backupUsage);
  return 64;
}
