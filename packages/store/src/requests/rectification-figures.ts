import { sql } from 'kysely';
import type { RectificationResult } from '@gongkai/law';
import type { Period } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { inScope, type FigureScope } from './figures.ts';

/** Records that were to be rectified (条例 art. 41) in a period. */
export type RectificationFigures = {
  readonly received: number;
  /** Closed in the period, by what became of them. */
  readonly results: Readonly<Record<RectificationResult, number>>;
  /** Given up by the applicant and closed in form. */
  readonly withdrawn: number;
  /** Received by the end of the period, and not closed by then. */
  readonly open: number;
};

/** What came and what became of it; it reads the rectifications of a site that touch the period, and no request for information. */
export async function rectificationFigures(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<RectificationFigures> {
  const { from, to } = period;
  const found = await sql<{ result: string | null; is_closed: boolean; count: number; received: number }>`
    select case when c.closed_on <= ${to} then c.result end as result, coalesce(c.closed_on <= ${to}, false) as is_closed,
           count(*)::integer as count, (count(*) filter (where c.received_on >= ${from}))::integer as received
    from request_case c
    where c.site_id = ${site} and c.nature = 'rectification' and c.received_on <= ${to}
      and (c.closed_on is null or c.closed_on >= ${from}) and ${inScope(site, scope, period)}
    group by 1, 2`.execute(db);
  const closed = (result: string | null) => found.rows.find((row) => row.is_closed && row.result === result)?.count ?? 0;
  return {
    received: found.rows.reduce((sum, row) => sum + row.received, 0),
    results: {
      rectified: closed('rectified'),
      refused: closed('refused'),
      transferred: closed('transferred'),
      referred: closed('referred'),
    },
    withdrawn: closed(null),
    open: found.rows.reduce((sum, row) => sum + (row.is_closed ? 0 : row.count), 0),
  };
}
