import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { dayInChina, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  appendEvents,
  fileLock,
  keptFile,
  putFileLock,
  readStream,
  transact,
  type AppendRefused,
  type Db,
  type FileId,
  type SiteId,
} from '@gongkai/store';
import {
  keepSealed,
  openSealed,
  runJob,
  type JobFailed,
  type KeysRefused,
  type SealedPlace,
  type StripRefused,
  type UnwrapRefused,
  type Vault,
} from '@gongkai/vault';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type StripAsk = { readonly site: SiteId; readonly id: FileId; readonly by: FileAsker; readonly now: Date };

export type StripFileRefused =
  Failure<'file.not-found'> | StripRefused | JobFailed | PermissionRefused | UnwrapRefused | KeysRefused | AppendRefused;

/**
 * Makes the copy of a clean file that says nothing of those who wrote it, and proves that it shows the same. The original stays, sealed,
 * beside it.
 */
export async function stripFile(
  db: Db,
  vault: Vault,
  ask: StripAsk,
): Promise<Result<{ readonly size: number; readonly removed: readonly string[] }, StripFileRefused>> {
  const { site, id, by, now } = ask;
  const seen = (await readStream(db, site, `file/${id}`)).length;
  const [file, lock] = [await keptFile(db, site, id), await fileLock(db, site, id, 'original')];
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = await permitted(db, { site, by, now }, 'file.strip', file);
  if (!allowed.ok) return allowed;
  if (lock === undefined || file.state !== 'clean') return fail({ code: 'file.not-found' });
  const opened = await openSealed(vault, 'clean', { site, file: id, variant: 'original' }, lock, file.size);
  if (!opened.ok) return opened;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.value) pieces.push(piece);
  const job = await runJob({ job: 'strip', bytes: Buffer.concat(pieces), name: lock.name });
  if (!job.ok) return job;
  if (!job.value.ok) return job.value;
  const { bytes, removed } = job.value.value;
  const [size, sha256] = [bytes.length, createHash('sha256').update(bytes).digest('hex')];
  const place: SealedPlace = { site, file: id, variant: 'stripped' };
  // Bytes are written while the end of the stream is held: of two at once the second never overwrites what the first has a key to.
  const done = await transact(db, async (tx) => {
    const added = await appendEvents(tx, { site, stream: `file/${id}`, seen, actor: actorOf(by), now }, [
      { type: 'file.stripped', on: dayInChina(now.getTime()), body: { size, sha256 } },
    ]);
    if (!added.ok) return added;
    const { keyId, wrapped } = await keepSealed(vault, 'clean', place, once(bytes), Infinity);
    await putFileLock(tx, site, { file: id, variant: 'stripped', keyId, wrapped, name: lock.name });
    return added;
  });
  return done.ok ? ok({ size, removed }) : done;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
