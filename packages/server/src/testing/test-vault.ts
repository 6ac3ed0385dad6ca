import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileVault, type Db } from '@gongkai/flows';
import { readVaultSettings, type Vault } from '@gongkai/vault';
import { START } from './work-app.ts';

export type TestVault = { readonly vault: Vault; readonly remove: () => Promise<void> };

/**
 * A vault on the database, in a folder of its own that goes when it is removed.
 *
 * @param said what the environment says of it
 */
export async function testVault(db: Db, said: Readonly<Record<string, string>> = {}): Promise<TestVault> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-vault-'));
  const settings = readVaultSettings(said, folder);
  const opened = settings.ok ? await openFileVault(db, settings.value, START) : settings;
  if (!opened.ok) throw new Error(opened.failure.code);
  return { vault: opened.value, remove: () => rm(folder, { recursive: true, force: true }) };
}
