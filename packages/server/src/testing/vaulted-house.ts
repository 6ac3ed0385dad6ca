import type { Vault } from '@gongkai/vault';
import { testVault } from './test-vault.ts';
import { twoProcesses, type TestDatabase } from './two-processes.ts';

export type VaultedHouse = Awaited<ReturnType<typeof twoProcesses>> & TestDatabase & { readonly vault: Vault };

/**
 * Two server processes on one database with a government in it, and a vault that they share. What is closed is gone: processes, database
 * and files.
 *
 * @param said what the environment says of the vault
 */
export async function vaultedHouse(
  database: TestDatabase & { readonly drop: () => Promise<void> },
  said: Readonly<Record<string, string>> = {},
): Promise<VaultedHouse> {
  const { vault, remove } = await testVault(database.db, said);
  const house = await twoProcesses(database, vault);
  return {
    ...house,
    db: database.db,
    run: database.run,
    vault,
    close: async () => {
      await house.close();
      await database.drop();
      await remove();
    },
  };
}
