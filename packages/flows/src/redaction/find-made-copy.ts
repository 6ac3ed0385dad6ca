import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { readStream, type FileId } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';

export type MadeCopy = { readonly copy: FileId; readonly source: FileId; readonly seen: number };

/**
 * The copy that the one who asks has made under an id that his page chose: asked every few seconds, it is no look at the request. Another
 * copy of the same file may be of other masks, and is not told.
 */
export async function findMadeCopy(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { request: id, making }: { readonly request: string; readonly making: string },
): Promise<Result<MadeCopy | undefined, RequestRefused>> {
  const request = foldRequest(await readStream(db, acting.site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  const found = request.copies.find(({ makings, by }) => makings?.includes(making) === true && by === acting.person?.id);
  return ok(found && { copy: found.copy, source: found.source, seen: request.events });
}
