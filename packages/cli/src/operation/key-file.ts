import { readFile } from 'node:fs/promises';
import { readBackupKey, type BackupKey, type KeyRefused } from '@gongkai/backup';
import { BACKUP_TEXTS } from '@gongkai/wording';
import type { Io } from '../io.ts';
import { refusalLine } from './refusal-line.ts';

/** The key in a file; where it cannot be had the reason is said, and nothing is given. */
export async function keyIn(command: string, path: string, io: Io): Promise<BackupKey | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    io.err(`gongkai ${command}：${BACKUP_TEXTS.notRead(path, error.code ?? error.message)}`);
    return undefined;
  });
  if (text === undefined) return undefined;
  const key = await readBackupKey(text);
  if (key.ok) return key.value;
  io.err(refusalLine(command, key.failure satisfies KeyRefused));
  return undefined;
}
