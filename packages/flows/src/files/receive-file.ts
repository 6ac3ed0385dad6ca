import { fail, dayInChina, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  appendEvents,
  putFileLock,
  transact,
  type Actor,
  type AppendRefused,
  type Db,
  type FileId,
  type SiteId,
} from '@gongkai/store';
import { keepSealed, keptName, objectName, TooLarge, type SealedPlace, type Vault } from '@gongkai/vault';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type ReceiveAsk = {
  readonly site: SiteId;
  /** Made by the caller, new; letters, digits and `-`. */
  readonly id: FileId;
  /** As it was given; kept without what no name needs. */
  readonly name: string;
  readonly unit: string;
  /** What it is for: `case`, `document`, … */
  readonly purpose: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Somebody of the staff, or the part of the program that takes files of the public in. */
  readonly by: FileAsker | { readonly actor: Actor };
  readonly now: Date;
};

export type ReceiveRefused = Failure<'file.empty' | 'file.over-limit'> | PermissionRefused | AppendRefused;

/**
 * Takes a file in: sealed while it comes, in flat memory, and in quarantine until it has been scanned. Bytes come before rows: what a
 * crash leaves in between is noise that nobody has a key to, and is swept.
 *
 * @throws what the content breaks off with
 */
export async function receiveFile(
  db: Db,
  vault: Vault,
  ask: ReceiveAsk,
): Promise<Result<{ readonly id: FileId }, ReceiveRefused>> {
  const { site, id, unit, purpose, now } = ask;
  const allowed = 'person' in ask.by ? await permitted(db, { ...ask, by: ask.by }, 'file.upload', { unit }) : ok(undefined);
  if (!allowed.ok) return allowed;
  const actor = 'person' in ask.by ? actorOf(ask.by) : ask.by.actor;
  const place: SealedPlace = { site, file: id, variant: 'original' };
  const remove = () => vault.objects.remove(objectName('quarantine', place));
  let kept;
  try {
    kept = await keepSealed(vault, 'quarantine', place, ask.content);
  } catch (error) {
    if (error instanceof TooLarge) return fail({ code: 'file.over-limit', params: { limit: error.limit } });
    throw error;
  }
  const { size, sha256, keyId, wrapped } = kept;
  if (size === 0) {
    await remove();
    return fail({ code: 'file.empty' });
  }
  const done = await transact(db, async (tx) => {
    await putFileLock(tx, site, { file: id, variant: 'original', keyId, wrapped, name: keptName(ask.name) });
    return appendEvents(tx, { site, stream: `file/${id}`, seen: 0, actor, now }, [
      { type: 'file.received', on: dayInChina(now.getTime()), body: { unit, purpose, size, sha256 } },
    ]);
  });
  return done.ok ? ok({ id }) : done;
}
