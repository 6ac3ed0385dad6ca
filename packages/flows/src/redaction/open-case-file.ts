import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, type RequestCase } from '@gongkai/requests';
import { fileLock, keptFile, readStream, transact, type FileId } from '@gongkai/store';
import { openSealed } from '@gongkai/vault';
import { permitted } from '../files/file-permission.ts';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import type { LookRefused, RedactionDeps } from './redaction-deps.ts';

export type CaseFile = { readonly request: string; readonly file: FileId };

export type OpenedCaseFile = {
  readonly request: RequestCase;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
  readonly sha256: string;
};

/** A clean file, for whoever works on the request and may read it; that he looked is recorded before he gets it. */
export async function openCaseFile(
  { db, vault }: RedactionDeps,
  acting: Acting,
  { request: id, file }: CaseFile,
): Promise<Result<OpenedCaseFile, LookRefused>> {
  const { site, now, person } = acting;
  const request = foldRequest(await readStream(db, site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  const [kept, lock] = [await keptFile(db, site, file), await fileLock(db, site, file, 'original')];
  if (kept === undefined) return fail({ code: 'file.not-found' });
  const allowed = person === undefined ? ok(undefined) : await permitted(db, { site, by: { person }, now }, 'file.read', kept);
  if (!allowed.ok) return allowed;
  if (lock === undefined || kept.state !== 'clean') return fail({ code: 'file.not-found' });
  const recorded = await transact(db, (tx) =>
    recordAccessIn(tx, { ...acting, looked: 'viewed', subject: `file/${file}`, data: 'file', reason: `request/${id}` }),
  );
  if (!recorded.ok) return recorded;
  const opened = await openSealed(vault, 'clean', { site, file, variant: 'original' }, lock, kept.size);
  if (!opened.ok) return opened;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.value) pieces.push(piece);
  return ok({ request, bytes: Buffer.concat(pieces), type: kept.type ?? '', name: lock.name, sha256: kept.sha256 });
}
