import { dayInChina, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { oneLockOfEachKey, oneRecordOfEachKey, type Db, type KeptRecord } from '@gongkai/store';
import {
  addKey,
  openVault,
  unwrapKey,
  type KeysRefused,
  type UnwrapRefused,
  type Vault,
  type VaultSettings,
} from '@gongkai/vault';

export type OpenVaultRefused = KeysRefused | UnwrapRefused | Failure<'vault.keys-lost'>;

/**
 * Opens the vault over a database, and proves that the keys at hand open the files and records there: a wrong key is said at the start, not at the
 * first file that somebody needs. Where nobody has said where the keys are and there is no file yet, the first key is made.
 */
export async function openFileVault(db: Db, settings: VaultSettings, now: Date): Promise<Result<Vault, OpenVaultRefused>> {
  const locks = [...(await oneLockOfEachKey(db)), ...(await oneRecordOfEachKey(db)).flatMap(lockOfRecord)];
  let opened = await openVault(settings);
  if (!opened.ok && opened.failure.code === 'vault.keys-missing' && settings.keys.kind === 'file') {
    const { path } = settings.keys;
    if (locks.length > 0)
      return fail({ code: 'vault.keys-lost', params: { path, keys: [...new Set(locks.map(({ keyId }) => keyId))].join('、') } });
    if (!settings.keysByDefault) return opened;
    const made = await addKey(path, dayInChina(now.getTime()));
    if (!made.ok) return made;
    opened = await openVault(settings);
  }
  if (!opened.ok) return opened;
  for (const { site, file, variant, keyId, wrapped } of locks) {
    const key = unwrapKey(opened.value.ring(), { site, file, variant }, { keyId, wrapped });
    if (!key.ok) return key;
  }
  return ok(opened.value);
}

/** A sealed record is locked as a file is. */
const lockOfRecord = ({ site, id, seal }: KeptRecord) =>
  seal === undefined ? [] : [{ site, file: id, variant: 'record' as const, keyId: seal.keyId, wrapped: seal.wrapped }];
