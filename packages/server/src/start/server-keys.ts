import { join, resolve } from 'node:path';
import { fail, type Failure, type Result } from '@gongkai/kernel';
import { addKey, readKeyRing, type KeyRing, type KeysRefused } from '@gongkai/vault';

export type ServerKeysRefused = KeysRefused | Failure<'settings.keys'>;

/**
 * The keys that the database does not hold: GONGKAI_VAULT_KEYS, or the file of GONGKAI_VAULT_KEY_FILE. Where neither is said, the file
 * `keys/vault.keys` of the data folder, which the first start makes; a file that somebody has named is never made, since its loss would
 * pass unseen.
 *
 * @param day the day as it shall stand in the id of a new key
 */
export async function readServerKeys(
  environment: Readonly<Record<string, string | undefined>>,
  { dataFolder, day }: { readonly dataFolder: string; readonly day: string },
): Promise<Result<KeyRing, ServerKeysRefused>> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const [file, text] = [said('GONGKAI_VAULT_KEY_FILE'), said('GONGKAI_VAULT_KEYS')];
  if (file !== undefined && text !== undefined) return fail({ code: 'settings.keys' });
  if (text !== undefined) return readKeyRing({ kind: 'text', text });
  const path = resolve(file ?? join(dataFolder, 'keys', 'vault.keys'));
  const there = await readKeyRing({ kind: 'file', path });
  if (there.ok || there.failure.code !== 'vault.keys-missing' || file !== undefined) return there;
  const made = await addKey(path, day);
  return made.ok ? readKeyRing({ kind: 'file', path }) : made;
}
