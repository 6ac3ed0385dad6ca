import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { LadderStep } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';

/** An open request on a step of the ladder of which nobody has been told. */
export type UntoldDue = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly handler?: string;
  readonly dueOn: PlainDate;
};

/** Of which of its days: the answer, or the notice to correct. */
export type DueKind = 'answer' | 'notice';

const COLUMNS = { answer: 'd.due_on', notice: 'd.notice_on' } as const satisfies Readonly<Record<DueKind, string>>;

/**
 * Requests one of whose days lies between the days, the second not among them, and of whose step nobody has been told for this due day. Never one that is closed, nor, of the
 * answer, one whose period stands still because somebody else is waited for. They are locked until the transaction ends: what is answered meanwhile waits, or is seen.
 */
export async function untoldDues(
  tx: Tx,
  site: SiteId,
  {
    of,
    step,
    from,
    before,
    most,
  }: {
    readonly of: DueKind;
    readonly step: LadderStep;
    readonly from?: PlainDate;
    readonly before?: PlainDate;
    readonly most: number;
  },
): Promise<readonly UntoldDue[]> {
  const day = COLUMNS[of];
  let query = tx
    .selectFrom('request_due as d')
    .innerJoin('request_case as c', (join) => join.onRef('c.site_id', '=', 'd.site_id').onRef('c.id', '=', 'd.request_id'))
    .select(['d.request_id', 'd.unit_id', 'd.handler', `${day} as day`, 'c.number'])
    .where('d.site_id', '=', site)
    .where('d.open', '=', true)
    .where(day, 'is not', null)
    .where(
      sql<boolean>`not exists (
        select from due_reminder r
        where r.site_id = d.site_id and r.request_id = d.request_id and r.due_on = ${sql.ref(day)} and r.step = ${step}
      )`,
    );
  if (of === 'answer') query = query.where('d.waiting_for', 'is', null);
  // The inbox goes by whichever day comes first, and that has the index.
  if (from !== undefined) query = query.where(day, '>=', from);
  if (before !== undefined) query = query.where('d.urgent_on', '<', before).where(day, '<', before);
  const rows = await query.orderBy('d.urgent_on').orderBy('d.request_id').limit(most).forUpdate('d').execute();
  return rows.map((row) => ({
    request: row.request_id,
    unit: row.unit_id,
    number: row.number ?? '',
    dueOn: row.day as PlainDate,
    ...(row.handler === null ? {} : { handler: row.handler }),
  }));
}

/** Notes that a step has been told of; false where another program has just done so. */
export async function putDueReminder(
  tx: Tx,
  site: SiteId,
  {
    request,
    dueOn,
    step,
    told,
    now,
  }: Pick<UntoldDue, 'request' | 'dueOn'> & { readonly step: LadderStep; readonly told: number; readonly now: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('due_reminder')
    .values({ site_id: site, request_id: request, due_on: dueOn, step, told_at: now, told })
    .onConflict((conflict) => conflict.constraint('due_reminder_pk').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
