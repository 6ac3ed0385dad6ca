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

/**
 * Requests whose due day lies between the days, the second not among them, and of whose step nobody has been told for this due day. Never one that is closed, nor
 * one whose period stands still because somebody else is waited for. They are locked until the transaction ends: what is answered meanwhile waits, or is seen.
 */
export async function untoldDues(
  tx: Tx,
  site: SiteId,
  {
    step,
    from,
    before,
    most,
  }: { readonly step: LadderStep; readonly from?: PlainDate; readonly before?: PlainDate; readonly most: number },
): Promise<readonly UntoldDue[]> {
  let query = tx
    .selectFrom('request_due as d')
    .innerJoin('request_case as c', (join) => join.onRef('c.site_id', '=', 'd.site_id').onRef('c.id', '=', 'd.request_id'))
    .select(['d.request_id', 'd.unit_id', 'd.handler', 'd.due_on', 'c.number'])
    .where('d.site_id', '=', site)
    .where('d.open', '=', true)
    .where('d.waiting_for', 'is', null)
    .where('d.due_on', 'is not', null)
    .where(
      sql<boolean>`not exists (
        select from due_reminder r
        where r.site_id = d.site_id and r.request_id = d.request_id and r.due_on = d.due_on and r.step = ${step}
      )`,
    );
  // The due day is what the inbox goes by wherever there is one, and that has the index.
  if (from !== undefined) query = query.where('d.urgent_on', '>=', from).where('d.due_on', '>=', from);
  if (before !== undefined) query = query.where('d.urgent_on', '<', before).where('d.due_on', '<', before);
  const rows = await query.orderBy('d.urgent_on').orderBy('d.request_id').limit(most).forUpdate('d').execute();
  return rows.map((row) => ({
    request: row.request_id,
    unit: row.unit_id,
    number: row.number ?? '',
    dueOn: row.due_on as PlainDate,
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
