import { dayInChina, type PlainDate } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import {
  countedByVersions,
  dueMovesSince,
  listSites,
  openRequestsAfter,
  putCountedVersions,
  putDueMoves,
  putRequestDues,
  transact,
  type Db,
  type DueMove,
  type RequestDue,
  type SiteId,
} from '@gongkai/store';
import { countDue } from '../requests/count-due.ts';
import type { RequestDeps } from '../requests/request-deps.ts';
import { siteDays, type SiteDays } from '../settings/site-days.ts';

type CountDeps = Pick<RequestDeps, 'db'>;

export type CountedDeadlines = {
  readonly counted: number;
  /** Due days that are others than they were: a notice or a setting moved them. */
  readonly moved: readonly DueMove[];
};

/** In one transaction: short enough that a step of one of them does not wait long. */
const ROUND = 1000;

/**
 * Counts the open requests of a site again: all of them where the calendar or what the site has set is another than last time, else those that wait for somebody and
 * so are otherwise each day. Stopped anywhere it begins anew and comes to the same; what moved is listed once.
 */
export async function countDeadlines(
  { db }: CountDeps,
  { site, now }: { readonly site: SiteId; readonly now: Date },
): Promise<CountedDeadlines> {
  const days = await siteDays(db, site);
  const { versions } = days;
  const on = dayInChina(now.getTime());
  const anew = (await countedByVersions(db, site)) !== versions;
  const moved: DueMove[] = [];
  let counted = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const round: Counted = await countRound(db, site, { after, days, on, now, anew });
    counted += round.counted;
    moved.push(...round.moved);
    after = round.last;
  }
  if (anew) await transact(db, (tx) => putCountedVersions(tx, site, versions, now));
  return { counted, moved };
}

type Counted = CountedDeadlines & { readonly last: string | undefined };

function countRound(
  db: Db,
  site: SiteId,
  {
    after,
    days,
    on,
    now,
    anew,
  }: { readonly after: string; readonly days: SiteDays; readonly on: PlainDate; readonly now: Date; readonly anew: boolean },
): Promise<Counted> {
  return transact(db, async (tx) => {
    const open = await openRequestsAfter(tx, site, { after, most: ROUND, ...(anew ? {} : { recountBy: on }) });
    const dues: RequestDue[] = [];
    const moved: DueMove[] = [];
    for (const { request: id, events, dueOn, isAsCounted } of open) {
      const request = foldRequest(events);
      if (!request) continue;
      const due = countDue(id, request, days(on, request));
      if (!isAsCounted(due)) dues.push(due);
      // While somebody is waited for the day moves by itself.
      if (anew && due.waitingFor === undefined && due.dueOn !== dueOn) moved.push(moveOf(id, dueOn, due.dueOn));
    }
    await putRequestDues(tx, site, dues, now);
    await putDueMoves(tx, site, moved, now);
    return { counted: open.length, moved, last: open.at(-1)?.request };
  });
}

const moveOf = (request: string, before: PlainDate | undefined, after: PlainDate | undefined): DueMove => ({
  request,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** The same for every site: what the job does every ten minutes; where nothing has changed it costs a look for each site. */
export async function countAllDeadlines(deps: CountDeps, now: Date): Promise<number> {
  let counted = 0;
  for (const { id } of await listSites(deps.db)) counted += (await countDeadlines(deps, { site: id, now })).counted;
  return counted;
}

/** Due days that notices or settings have moved since a moment, counted by the days from and to which; of the latest, at most a thousand such pairs. */
export const listDueMoves = (
  { db }: Pick<RequestDeps, 'db'>,
  { site, since }: { readonly site: SiteId; readonly since: Date },
): ReturnType<typeof dueMovesSince> => dueMovesSince(db, site, since, 1000);
