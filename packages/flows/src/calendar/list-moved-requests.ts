import { fail, ok, type Result } from '@gongkai/kernel';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { movedRequests, namesOfStreams, type MovedRequest, type MovedSieve } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { reachOf } from '../people/reach-of.ts';
import type { RequestDeps } from '../requests/request-deps.ts';

export type ListMovedAsk = Omit<MovedSieve, 'reach'> & { readonly after?: string; readonly size?: number };

export type MovedList = {
  readonly requests: readonly (MovedRequest & { readonly unitName: string })[];
  /** Behind which the next page begins. */
  readonly next: string | null;
};

const PAGE = 100;

/** Which requests within reach one count of a notice or a setting moved, from which day to which, in pages. */
export async function listMovedRequests(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { after, size = PAGE, ...sieve }: ListMovedAsk,
): Promise<Result<MovedList, PermissionRefused>> {
  const { site, person, today } = acting;
  const refused = person && mayAnywhere(person, 'case.list');
  if (refused) return fail(refused);
  const reach = { appointments: reachOf(acting, 'case.list'), on: today };
  const found = await movedRequests(db, site, { ...sieve, reach }, { ...(after === undefined ? {} : { after }), most: size + 1 });
  const page = found.slice(0, size);
  const names = await namesOfStreams(
    db,
    site,
    page.map(({ unit }) => `unit/${unit}`),
    today,
  );
  return ok({
    requests: page.map((each) => ({ ...each, unitName: names.get(`unit/${each.unit}`) ?? each.unit })),
    next: found.length > size ? (page.at(-1)?.request ?? null) : null,
  });
}
