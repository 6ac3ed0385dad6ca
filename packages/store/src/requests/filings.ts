import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { OutcomeId } from '@gongkai/law';
import type { FiledRequest, Period, SubjectId } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import type { Projection } from '../ledger/projection.ts';
import { inScope, type FigureScope } from './figures.ts';

/** One row a unit and period; a later list takes the place of the earlier. */
export const projectFiling: Projection<'filing'> = {
  tables: ['request_filing'],
  async project(tx, site, _stream, { on, actor, seq, body }) {
    const { unit, period, requests } = body;
    const filed = { to_on: period.to, filed_on: on, filed_by: actor, requests: requests.length, seen: seq };
    await tx
      .insertInto('request_filing')
      .values({ site_id: site, unit_id: unit, from_on: period.from, first_on: on, ...filed })
      .onConflict((conflict) => conflict.constraint('request_filing_pk').doUpdateSet(filed))
      .execute();
  },
};

/** What a unit received or answered in a period, in the order of the numbers: both ends have an index of the unit or the day. */
export async function requestsToFile(
  db: Db | Tx,
  site: SiteId,
  unit: string,
  { from, to }: Period,
): Promise<readonly FiledRequest[]> {
  const rows = await db
    .selectFrom('disclosure_request as c')
    .select(['c.number', 'c.received_on', 'c.subject', 'c.place_id', 'c.closed_on', 'c.outcome'])
    .where('c.site_id', '=', site)
    .where('c.unit_id', '=', unit)
    .where(
      sql<boolean>`((c.received_on is not null and c.received_on between ${from} and ${to}) or c.closed_on between ${from} and ${to})`,
    )
    .orderBy('c.received_on')
    .orderBy('c.number')
    .execute();
  return rows.map((row) => ({
    number: row.number ?? '',
    receivedOn: row.received_on as PlainDate,
    ...(row.subject === null ? {} : { subject: row.subject as SubjectId }),
    ...(row.place_id === null ? {} : { place: row.place_id }),
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as PlainDate }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as OutcomeId }),
  }));
}

export type UnitFiling = {
  readonly unit: string;
  /** How many there are to file now. */
  readonly requests: number;
  readonly filed?: {
    readonly firstOn: PlainDate;
    readonly on: PlainDate;
    readonly by: string;
    readonly requests: number;
    readonly seen: number;
  };
};

/** Units that have something of a period to file, or have filed it. */
export async function filingsOf(db: Db | Tx, site: SiteId, scope: FigureScope, period: Period): Promise<readonly UnitFiling[]> {
  const { from, to } = period;
  const found = await sql<{
    unit_id: string;
    requests: number;
    first_on: string | null;
    filed_on: string | null;
    filed_by: string | null;
    filed: number | null;
    seen: number | null;
  }>`
    with c as (
      select unit_id, count(*)::integer as requests from (
        select unit_id, id from disclosure_request where site_id = ${site} and received_on between ${from} and ${to}
        union
        select unit_id, id from disclosure_request where site_id = ${site} and closed_on between ${from} and ${to}
      ) touched group by unit_id
      union all
      select unit_id, 0 from request_filing where site_id = ${site} and from_on = ${from}
    )
    select c.unit_id, sum(c.requests)::integer as requests, f.first_on, f.filed_on, f.filed_by, f.requests as filed, f.seen
    from c
    left join request_filing f on f.site_id = ${site} and f.unit_id = c.unit_id and f.from_on = ${from}
    where ${inScope(site, scope, period)}
    group by 1, 3, 4, 5, 6, 7 order by 1`.execute(db);
  return found.rows.map((row) => ({
    unit: row.unit_id,
    requests: row.requests,
    ...(row.filed_on === null || row.first_on === null
      ? {}
      : {
          filed: {
            firstOn: row.first_on as PlainDate,
            on: row.filed_on as PlainDate,
            by: row.filed_by ?? '',
            requests: row.filed ?? 0,
            seen: row.seen ?? 0,
          },
        }),
  }));
}

/** Units that received or answered requests in a period, have not filed it, and of which nobody has been told. */
export async function untoldFilings(db: Db | Tx, site: SiteId, { from, to }: Period): Promise<readonly string[]> {
  const found = await sql<{ unit_id: string }>`
    select unit_id from disclosure_request where site_id = ${site} and received_on between ${from} and ${to}
    union select unit_id from disclosure_request where site_id = ${site} and closed_on between ${from} and ${to}
    except select unit_id from request_filing where site_id = ${site} and from_on = ${from}
    except select unit_id from filing_reminder where site_id = ${site} and from_on = ${from}
    order by 1`.execute(db);
  return found.rows.map(({ unit_id }) => unit_id);
}

/** Notes that a late filing has been told of; false where another program has just done so. */
export async function putFilingReminder(
  tx: Tx,
  site: SiteId,
  { unit, from, told, now }: { readonly unit: string; readonly from: PlainDate; readonly told: number; readonly now: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('filing_reminder')
    .values({ site_id: site, unit_id: unit, from_on: from, told_at: now, told })
    .onConflict((conflict) => conflict.constraint('filing_reminder_pk').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
