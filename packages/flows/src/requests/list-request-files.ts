import { fail, ok, type Result } from '@gongkai/kernel';
import type { RequestCase } from '@gongkai/requests';
import { namedFiles, readStream, transact } from '@gongkai/store';
import type { HeldReason } from '@gongkai/vault';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import { filesOfRequest, withCase, type FileOfRequest } from './files-of-request.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

export type ListedFile = FileOfRequest & {
  readonly name: string;
  /** What its content is, as the scan found it; null until then. */
  readonly type: string | null;
  readonly size: number;
  readonly state: 'quarantined' | 'clean' | 'held';
  /** What it is held for; empty unless it is. */
  readonly told: readonly HeldReason[];
};

/** All files of a request with how they stand, for whoever may read it; what was erased is no longer among them. Recorded, for names tell of people. */
export async function listRequestFiles(
  deps: RequestDeps,
  acting: Acting,
  { request: id }: { readonly request: string },
): Promise<Result<{ readonly request: RequestCase; readonly files: readonly ListedFile[] }, RequestRefused>> {
  const { site } = acting;
  const found = withCase(await readStream(deps.db, site, `request/${id}`));
  if (!found) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.read'], found.request);
  if (refused) return fail(refused);
  const looked = { ...acting, looked: 'viewed', subject: `request/${id}`, data: 'content' } as const;
  const recorded = await transact(deps.db, (tx) => recordAccessIn(tx, looked));
  if (!recorded.ok) return recorded;
  const there = await filesOfRequest(deps, site, id, found);
  if (!there.ok) return there;
  const named = await namedFiles(
    deps.db,
    site,
    there.value.map(({ file }) => file),
  );
  const files = there.value.flatMap((each): ListedFile[] => {
    const kept = named.get(each.file);
    if (kept?.name === undefined || kept.state === 'discarded') return [];
    const { name, type, size, state } = kept;
    return [{ ...each, name, type, size, state, told: state === 'held' ? (kept.told as readonly HeldReason[]) : [] }];
  });
  return ok({ request: found.request, files });
}
