import type { PlainDate } from '@gongkai/kernel';
import type { OutcomeId } from '@gongkai/law';
import type { GivenUp } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

export async function putApplicantMark(tx: Tx, site: SiteId, request: string, mark: Uint8Array): Promise<void> {
  await tx
    .insertInto('request_applicant')
    .values({ site_id: site, request_id: request, mark: Buffer.from(mark) })
    .execute();
}

/** Nothing says any more who asked. */
export async function dropApplicantMark(tx: Tx, site: SiteId, request: string): Promise<void> {
  await tx.deleteFrom('request_applicant').where('site_id', '=', site).where('request_id', '=', request).execute();
}

/** A request of the same applicant, as far as it can be told without opening it. */
export type RequestOfApplicant = {
  readonly request: string;
  readonly unit: string;
  readonly handlingUnit: string;
  readonly number?: string;
  readonly submittedOn: PlainDate;
  readonly receivedOn?: PlainDate;
  readonly items: number;
  readonly closedOn?: PlainDate;
  readonly outcome?: OutcomeId;
  readonly answerLetter?: string;
  readonly givenUp?: GivenUp;
};

/** Requests for information of one applicant, the newest first: who wants a record rectified repeats nothing (art. 35) and owes no fee. */
export async function requestsOfApplicant(
  db: Db | Tx,
  site: SiteId,
  marks: readonly Uint8Array[],
  sieve: {
    readonly unit?: string;
    readonly receivedFrom?: PlainDate;
    readonly receivedTo?: PlainDate;
    readonly most: number;
  },
): Promise<readonly RequestOfApplicant[]> {
  let query = db
    .selectFrom('request_applicant as a')
    .innerJoin('disclosure_request as c', (join) => join.onRef('c.site_id', '=', 'a.site_id').onRef('c.id', '=', 'a.request_id'))
    .select(['c.id', 'c.unit_id', 'c.handling_unit_id', 'c.number', 'c.submitted_on', 'c.received_on', 'c.items', 'c.closed_on'])
    .select(['c.outcome', 'c.answer_letter', 'c.withdrawn_on', 'c.merged_into', 'c.ended_on'])
    .where('a.site_id', '=', site)
    .where(
      'a.mark',
      'in',
      marks.map((mark) => Buffer.from(mark)),
    );
  if (sieve.unit !== undefined) query = query.where('c.unit_id', '=', sieve.unit);
  if (sieve.receivedFrom !== undefined) query = query.where('c.received_on', '>=', sieve.receivedFrom);
  if (sieve.receivedTo !== undefined) query = query.where('c.received_on', '<=', sieve.receivedTo);
  const rows = await query.orderBy('a.request_id', 'desc').limit(sieve.most).execute();
  return rows.map((row) => ({
    request: row.id,
    unit: row.unit_id,
    handlingUnit: row.handling_unit_id,
    submittedOn: row.submitted_on as PlainDate,
    items: row.items,
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.received_on === null ? {} : { receivedOn: row.received_on as PlainDate }),
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as PlainDate }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as OutcomeId }),
    ...(row.answer_letter === null ? {} : { answerLetter: row.answer_letter }),
    ...givenUpOf(row),
  }));
}

function givenUpOf({
  withdrawn_on,
  merged_into,
  ended_on,
}: {
  readonly withdrawn_on: string | null;
  readonly merged_into: string | null;
  readonly ended_on: string | null;
}): { readonly givenUp?: GivenUp } {
  if (withdrawn_on !== null) return { givenUp: 'withdrawn' };
  if (merged_into !== null) return { givenUp: 'merged' };
  return ended_on === null ? {} : { givenUp: 'ended' };
}
