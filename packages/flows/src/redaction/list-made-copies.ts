import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';
import type { CaseFile } from './open-case-file.ts';

/** The copies that the one who asks has made of a file, by their ids alone: asked every few seconds, it is no look at the request. */
export async function listMadeCopies(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { request: id, file }: CaseFile,
): Promise<Result<readonly string[], RequestRefused>> {
  const request = foldRequest(await readStream(db, acting.site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  return ok(request.copies.flatMap(({ copy, source, by }) => (source === file && by === acting.person?.id ? [copy] : [])));
}
