import { dayInChina, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  appendEvents,
  dropFileLocks,
  keptFile,
  readStream,
  transact,
  type Actor,
  type AppendRefused,
  type Db,
  type FileId,
  type SiteId,
} from '@gongkai/store';
import { objectName, type Vault } from '@gongkai/vault';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type DiscardAsk = {
  readonly site: SiteId;
  readonly id: FileId;
  readonly by: FileAsker | { readonly actor: Actor };
  readonly why: 'expired' | 'withdrawn';
  readonly now: Date;
};

export type DiscardRefused = Failure<'file.not-found'> | PermissionRefused | AppendRefused;

/**
 * Forgets a file: its key and name first, which makes the bytes noise wherever copies of them lie, in backups too once they are older
 * than the key; then the bytes. That it was there, its hash and who did this stay in the ledger.
 */
export async function discardFile(db: Db, vault: Vault, ask: DiscardAsk): Promise<Result<void, DiscardRefused>> {
  const { site, id, by, why, now } = ask;
  const seen = (await readStream(db, site, `file/${id}`)).length;
  const file = await keptFile(db, site, id);
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = 'person' in by ? await permitted(db, { site, by, now }, 'file.discard', file) : ok(undefined);
  if (!allowed.ok) return allowed;
  if (file.state === 'discarded') return fail({ code: 'file.not-found' });
  const actor = 'person' in by ? actorOf(by) : by.actor;
  const done = await transact(db, async (tx) => {
    await dropFileLocks(tx, site, id);
    return appendEvents(tx, { site, stream: `file/${id}`, seen, actor, now }, [
      { type: 'file.discarded', on: dayInChina(now.getTime()), body: { why } },
    ]);
  });
  if (!done.ok) return done;
  for (const variant of ['original', 'stripped'] as const)
    for (const area of ['quarantine', 'clean'] as const)
      await vault.objects.remove(objectName(area, { site, file: id, variant }));
  return ok(undefined);
}
