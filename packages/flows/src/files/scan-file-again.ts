import { dayInChina, fail, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  appendEvents,
  dropScan,
  keptFile,
  readStream,
  transact,
  type AppendRefused,
  type Db,
  type FileId,
  type SiteId,
} from '@gongkai/store';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type ScanAgainAsk = { readonly site: SiteId; readonly id: FileId; readonly by: FileAsker; readonly now: Date };

/** Puts a held file back into the queue: the antivirus has new signatures, or the program better rules. */
export async function scanFileAgain(
  db: Db,
  { site, id, by, now }: ScanAgainAsk,
): Promise<Result<void, Failure<'file.not-found' | 'file.not-held'> | PermissionRefused | AppendRefused>> {
  const seen = (await readStream(db, site, `file/${id}`)).length;
  const file = await keptFile(db, site, id);
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = await permitted(db, { site, by, now }, 'file.scanAgain', file);
  if (!allowed.ok) return allowed;
  if (file.state !== 'held') return fail({ code: 'file.not-held' });
  await dropScan(db, site, id);
  return transact(db, (tx) =>
    appendEvents(tx, { site, stream: `file/${id}`, seen, actor: actorOf(by), now }, [
      { type: 'file.queuedAgain', on: dayInChina(now.getTime()), body: {} },
    ]),
  );
}
