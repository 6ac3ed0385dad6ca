import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { readStream, type NamedStaff } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import { colleaguesOf } from './colleagues-of.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

/** To whom whoever handles a request may pass it on: everybody else who may handle requests where it lies. */
export async function listColleagues(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { request: id }: { readonly request: string },
): Promise<Result<readonly NamedStaff[], RequestRefused>> {
  const { site, today, actor } = acting;
  const request = foldRequest(await readStream(db, site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  const found = await colleaguesOf(db, site, request, today);
  return ok(found.filter((each) => `staff/${each.id}` !== actor));
}
