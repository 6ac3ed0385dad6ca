import { dayInChina, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  appendEvents,
  fileLock,
  keptFile,
  readStream,
  transact,
  type AppendRefused,
  type Db,
  type FileId,
  type SiteId,
} from '@gongkai/store';
import { mayBeReleased, objectName, type HeldReason, type SealedPlace, type Vault } from '@gongkai/vault';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type ReleaseAsk = {
  readonly site: SiteId;
  readonly id: FileId;
  /** Why it may go through in spite of what it is held for; kept in the ledger. */
  readonly reason: string;
  readonly by: FileAsker;
  readonly now: Date;
};

export type ReleaseRefused =
  Failure<'file.not-found' | 'file.not-held' | 'file.never-released' | 'file.reason-needed'> | PermissionRefused | AppendRefused;

const SHORTEST_REASON = 4;

/**
 * Lets a held file through. Only what may be meant – hidden rows, comments and the like – and only by another person than the one who
 * brought it, with a reason.
 */
export async function releaseFile(db: Db, vault: Vault, ask: ReleaseAsk): Promise<Result<void, ReleaseRefused>> {
  const { site, id, by, now } = ask;
  const seen = (await readStream(db, site, `file/${id}`)).length;
  const [file, lock] = [await keptFile(db, site, id), await fileLock(db, site, id, 'original')];
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = await permitted(db, { site, by, now }, 'file.release', file);
  if (!allowed.ok) return allowed;
  if (file.state !== 'held' || lock === undefined) return fail({ code: 'file.not-held' });
  if (!mayBeReleased(lock.told as readonly HeldReason[])) return fail({ code: 'file.never-released' });
  const reason = ask.reason.trim();
  if (reason.length < SHORTEST_REASON) return fail({ code: 'file.reason-needed', params: { least: SHORTEST_REASON } });
  const place: SealedPlace = { site, file: id, variant: 'original' };
  await vault.objects.copy(objectName('quarantine', place), objectName('clean', place));
  const done = await transact(db, (tx) =>
    appendEvents(tx, { site, stream: `file/${id}`, seen, actor: actorOf(by), now }, [
      { type: 'file.released', on: dayInChina(now.getTime()), body: { reason } },
    ]),
  );
  if (!done.ok) return done;
  await vault.objects.remove(objectName('quarantine', place));
  return ok(undefined);
}
