import type { Readable } from 'node:stream';
import type { ArchiveHead, ArchiveSums, BackupKey } from '@gongkai/backup';
import { ok, type Result } from '@gongkai/kernel';
import { openStoreBeside, recordsAfter, verifyLedger, type BesideFailure, type SiteVerified } from '@gongkai/store';
import { openObjects, openVault, type KeysRefused, type VaultSettings } from '@gongkai/vault';
import { proveFiles, type FilesProved } from './prove-files.ts';
import { restorePlace, type RestorePlaceRefused } from './restore-place.ts';

export type DrillAsk = {
  readonly input: Readable;
  readonly key: BackupKey;
  /** A place that is not there yet; the caller removes it. */
  readonly folder: string;
  /** A vault that lies in that place. */
  readonly vault: VaultSettings;
};

export type Drilled = {
  readonly head: ArchiveHead;
  readonly sums: ArchiveSums;
  readonly ledger: readonly SiteVerified[];
  readonly events: number;
  readonly files: FilesProved | 'no-keys';
  /** The ledger is sound, and every file and every sealed record opens. */
  readonly passed: boolean;
};

/**
 * Puts a backup back in a scratch place, brings it up to this program, proves its ledger and opens every file: whether it could be
 * worked with tomorrow. A platform that has never kept a file has no keys, and needs none.
 */
export async function runDrill({
  input,
  key,
  folder,
  vault,
}: DrillAsk): Promise<Result<Drilled, RestorePlaceRefused | BesideFailure | KeysRefused>> {
  const objectsOf = (making: string) => openObjects(movedTo(vault, folder, making));
  const restored = await restorePlace({ input, key, folder, url: undefined, objectsOf });
  if (!restored.ok) return restored;
  const store = await openStoreBeside({ url: undefined, folder });
  if (!store.ok) return store;
  try {
    const { db } = store.value;
    const ledger = await verifyLedger(db);
    const opened = await openVault(vault);
    if (!opened.ok && opened.failure.code !== 'vault.keys-missing') return opened;
    const files = opened.ok ? await proveFiles(db, opened.value) : 'no-keys';
    const kept = restored.value.sums.files.some(({ name }) => name.startsWith('objects/'));
    const filesSound =
      files === 'no-keys' ? !kept && (await recordsAfter(db, undefined, 1)).length === 0 : files.broken.length === 0;
    const events = ledger.reduce((sum, site) => sum + site.events, 0);
    const passed = filesSound && ledger.every(({ broken }) => broken === 0);
    return ok({ ...restored.value, ledger, events, files, passed });
  } finally {
    await store.value.close();
  }
}

/** The same vault while the data folder still has another name. */
function movedTo(vault: VaultSettings, from: string, to: string): VaultSettings {
  const { objects } = vault;
  if (objects.kind !== 'folder' || !objects.folder.startsWith(from)) return vault;
  return { ...vault, objects: { kind: 'folder', folder: to + objects.folder.slice(from.length) } };
}
