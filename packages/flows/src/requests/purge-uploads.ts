import { dayInChina } from '@gongkai/kernel';
import { dropUpload, uploadsOver, type Db } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { discardFile } from '../files/discard-file.ts';

const ROUND = 500;

/** Forgets files of forms that were never sent; those that came in with a request stay with it, and only their waiting ends. */
export async function purgeUploads(db: Db, vault: Vault, { now }: { readonly now: Date }): Promise<number> {
  let discarded = 0;
  for (const { site, file, attached } of await uploadsOver(db, dayInChina(now.getTime()), ROUND)) {
    if (!attached) {
      const done = await discardFile(db, vault, { site, id: file, by: { actor: 'system/file-purge' }, why: 'expired', now });
      if (done.ok) discarded += 1;
    }
    await dropUpload(db, site, file);
  }
  return discarded;
}
