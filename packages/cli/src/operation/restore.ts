import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openStoreBeside, restorePlace } from '@gongkai/flows';
import { openObjects, readVaultSettings } from '@gongkai/vault';
import { BACKUP_TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { dataPlace } from './data-place.ts';
import { keyIn } from './key-file.ts';
import { refusalLine } from './refusal-line.ts';

const OPTIONS = { key: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `gongkai restore FILE --key FILE --to FOLDER`. Exits 0, or 2 where nothing was restored. */
export async function restoreCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(BACKUP_TEXTS.restoreUsage);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return misused(io, BACKUP_TEXTS.oneArchive);
  if (typeof values['key'] !== 'string') return misused(io, BACKUP_TEXTS.needKey);
  if (typeof values['to'] !== 'string') return misused(io, BACKUP_TEXTS.needTo);
  const key = await keyIn('restore', values['key'], io);
  if (key === undefined) return 2;
  const unreadable = await access(path, constants.R_OK).catch((error: NodeJS.ErrnoException) => error);
  if (unreadable !== undefined) {
    io.err(`gongkai restore：${BACKUP_TEXTS.notRead(path, unreadable.code ?? unreadable.message)}`);
    return 2;
  }
  const { url } = dataPlace(io.environment ?? {});
  const folder = resolve(values['to']);
  const vault = readVaultSettings(io.environment ?? {}, folder);
  if (!vault.ok) {
    io.err(refusalLine('restore', vault.failure));
    return 2;
  }
  const objectsOf = (making: string) => {
    const settings = readVaultSettings(io.environment ?? {}, making);
    if (!settings.ok) throw new Error(settings.failure.code);
    return openObjects(settings.value);
  };
  const restored = await restorePlace({ input: createReadStream(path), key, folder, url, objectsOf });
  if (!restored.ok) {
    io.err(refusalLine('restore', restored.failure));
    return 2;
  }
  // Brings the schema up to this program, so that a backup that this one cannot use is known now and not at the next start.
  const opened = await openStoreBeside({ url, folder });
  if (!opened.ok) {
    io.err(refusalLine('restore', opened.failure));
    return 2;
  }
  await opened.value.close();
  const { head, sums } = restored.value;
  io.out(BACKUP_TEXTS.restored(folder, head.madeAt, sums.tables.length, sums.files.length));
  io.out(BACKUP_TEXTS.startWith(folder));
  return 0;
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai restore：${sentence}`);
  io.err(BACKUP_TEXTS.restoreUsage);
  return 64;
}
