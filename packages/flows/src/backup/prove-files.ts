import { createHash } from 'node:crypto';
import { keptFile, locksAfter, recordsAfter, type Db, type KeptFile, type KeptRecord } from '@gongkai/store';
import { openRecord, openSealed, SealBroken, type Area, type Vault } from '@gongkai/vault';

export type FilesProved = {
  readonly proved: number;
  /** Files and sealed records that are gone, do not open or are not what was received, as `site/file.variant`; the first hundred. */
  readonly broken: readonly string[];
};

type Lock = Awaited<ReturnType<typeof locksAfter>>[number];

const ROUND = 200;
const MOST_TOLD = 100;

/** Opens every file and every sealed record that somebody may still read and holds the bytes against the hash noted when they came. */
export async function proveFiles(db: Db, vault: Vault): Promise<FilesProved> {
  let proved = 0;
  const broken: string[] = [];
  let locks = await locksAfter(db, undefined, ROUND);
  while (locks.length > 0) {
    for (const lock of locks) {
      if (await isAsReceived(db, vault, lock)) proved += 1;
      else if (broken.length < MOST_TOLD) broken.push(`${lock.site}/${lock.file}.${lock.variant}`);
    }
    locks = await locksAfter(db, locks.at(-1), ROUND);
  }
  let records = await recordsAfter(db, undefined, ROUND);
  while (records.length > 0) {
    for (const record of records) {
      if (await opens(vault, record)) proved += 1;
      else if (broken.length < MOST_TOLD) broken.push(`${record.site}/${record.id}.record`);
    }
    records = await recordsAfter(db, records.at(-1), ROUND);
  }
  return { proved, broken };
}

async function isAsReceived(db: Db, vault: Vault, lock: Lock): Promise<boolean> {
  const { site, file, variant } = lock;
  const row = await keptFile(db, site, file);
  const noted = variant === 'original' ? row : row?.stripped;
  if (row === undefined || noted === null || noted === undefined) return false;
  const opened = await openSealed(vault, areaOf(row, variant), { site, file, variant }, lock, noted.size);
  if (!opened.ok) return false;
  const hash = createHash('sha256');
  try {
    for await (const bytes of opened.value) hash.update(bytes);
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
  return hash.digest('hex') === noted.sha256;
}

/** What has not been found clean lies apart; a stripped copy is made of clean files only. */
const areaOf = ({ state }: KeptFile, variant: Lock['variant']): Area =>
  state === 'clean' || variant === 'stripped' ? 'clean' : 'quarantine';

async function opens(vault: Vault, { site, id, seal }: KeptRecord): Promise<boolean> {
  if (seal === undefined) return false;
  try {
    return (await openRecord(vault, { site, record: id }, seal)).ok;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}
