import { sql } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { OutcomeId } from '@gongkai/law';
import type { Period, ProposalState, SubjectId } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { inScope, type FigureScope } from './figures.ts';

/**
 * As `liveProposals`, and the requests are held until the transaction ends, in the order of their ids, so that two who propose the same at once do so one after the other.
 */
export async function holdProposable(tx: Tx, site: SiteId, requests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await tx
    .selectFrom('request_case')
    .select('id')
    .where('site_id', '=', site)
    .where('id', 'in', [...requests])
    .orderBy('id')
    .forUpdate()
    .execute();
  return liveProposals(tx, site, requests);
}

/** Which proposal each of the requests is behind that is neither declined nor withdrawn. */
export async function liveProposals(
  db: Db | Tx,
  site: SiteId,
  requests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('proposal_request')
    .select(['request_id', 'proposal_id'])
    .where('site_id', '=', site)
    .where('request_id', 'in', [...requests])
    .where('is_live', '=', true)
    .execute();
  return new Map(rows.map(({ request_id, proposal_id }) => [request_id, proposal_id]));
}

/** Every proposal that a request is or was behind: the one that is not over, then the latest first. */
export async function proposalsOfRequest(db: Db | Tx, site: SiteId, request: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('proposal_request')
    .select('proposal_id')
    .where('site_id', '=', site)
    .where('request_id', '=', request)
    .orderBy('is_live', 'desc')
    .orderBy('proposal_id', 'desc')
    .execute();
  return rows.map(({ proposal_id }) => proposal_id);
}

/** How many people the requests came from; one without a proof of identity counts for itself. */
export async function countApplicants(db: Db | Tx, site: SiteId, requests: readonly string[]): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(distinct coalesce(encode(a.mark, 'hex'), c.id))::integer as count
    from disclosure_request c
    left join request_applicant a on a.site_id = c.site_id and a.request_id = c.id
    where c.site_id = ${site} and c.id in (${sql.join([...requests])})`.execute(db);
  return found.rows[0]?.count ?? 0;
}

/** A request as it stands behind a proposal. */
export type ProposalCase = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly receivedOn: PlainDate;
  readonly closedOn?: PlainDate;
  readonly outcome?: OutcomeId;
};

/** The requests of these ids, in the order of their receipt. */
export async function casesOf(db: Db | Tx, site: SiteId, requests: readonly string[]): Promise<readonly ProposalCase[]> {
  if (requests.length === 0) return [];
  const rows = await db
    .selectFrom('request_case')
    .select(['id', 'unit_id', 'number', 'received_on', 'submitted_on', 'closed_on', 'outcome'])
    .where('site_id', '=', site)
    .where('id', 'in', [...requests])
    .orderBy('submitted_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    request: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    receivedOn: (row.received_on ?? row.submitted_on) as PlainDate,
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as PlainDate }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as OutcomeId }),
  }));
}

export type ProposalCounts = Readonly<Record<ProposalState, number>> & {
  /** Accepted and not published by its day. */
  readonly late: number;
};

/** How many proposals stand in each state. */
export async function proposalCounts(db: Db | Tx, site: SiteId, scope: FigureScope, today: PlainDate): Promise<ProposalCounts> {
  const found = await sql<{ state: string; count: number; late: number }>`
    select c.state, count(*)::integer as count,
           (count(*) filter (where c.state = 'accepted' and c.due_on < ${today}))::integer as late
    from proposal c where c.site_id = ${site} and ${inScope(site, scope, { from: today, to: today })} group by 1`.execute(db);
  const of = (state: ProposalState): number => found.rows.find((row) => row.state === state)?.count ?? 0;
  return {
    proposed: of('proposed'),
    accepted: of('accepted'),
    published: of('published'),
    declined: of('declined'),
    withdrawn: of('withdrawn'),
    late: found.rows.reduce((sum, { late }) => sum + late, 0),
  };
}

const CURSOR = /^[\w-]{1,64}$/;

/** Proposals of a unit, the latest first, in pages. */
export async function proposalPage(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  sieve: { readonly state?: ProposalState; readonly today: PlainDate },
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<{ readonly proposals: readonly string[]; readonly next: string | null }, Failure<'list.bad-cursor'>>> {
  if (after !== undefined && !CURSOR.test(after)) return fail({ code: 'list.bad-cursor' });
  let query = db
    .selectFrom('proposal as c')
    .select('c.id')
    .where('c.site_id', '=', site)
    .where(inScope(site, scope, { from: sieve.today, to: sieve.today }));
  if (sieve.state !== undefined) query = query.where('c.state', '=', sieve.state);
  if (after !== undefined) query = query.where('c.id', '<', after);
  const rows = await query
    .orderBy('c.id', 'desc')
    .limit(size + 1)
    .execute();
  const proposals = rows.slice(0, size).map(({ id }) => id);
  return ok({ proposals, next: rows.length > size ? (proposals.at(-1) ?? null) : null });
}

/** A subject in a place that several people were given information about, and nobody has proposed. */
export type ProposalCandidate = {
  readonly subject: SubjectId;
  readonly place?: string;
  readonly requests: number;
  readonly applicants: number;
  /** The one answered last. */
  readonly latest: string;
};

/**
 * What several applicants were given in a period, by subject and place, the most first; it reads the answers of the period. Requests behind a proposal
 * that is not over are left out.
 */
export async function proposalCandidates(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
  most: number,
): Promise<readonly ProposalCandidate[]> {
  const found = await sql<{ subject: string; place_id: string | null; requests: number; applicants: number; latest: string }>`
    select c.subject, c.place_id, count(*)::integer as requests,
           count(distinct coalesce(encode(a.mark, 'hex'), c.id))::integer as applicants,
           (array_agg(c.id order by c.closed_on desc, c.id desc))[1] as latest
    from disclosure_request c
    left join request_applicant a on a.site_id = c.site_id and a.request_id = c.id
    where c.site_id = ${site} and c.closed_on between ${period.from} and ${period.to}
      and c.answer_letter is not null and c.outcome in ('granted.provided', 'partial')
      and c.subject is not null and c.subject <> 'other' and ${inScope(site, scope, period)}
      and not exists (select 1 from proposal_request p where p.site_id = c.site_id and p.request_id = c.id and p.is_live)
    group by 1, 2
    having count(distinct coalesce(encode(a.mark, 'hex'), c.id)) > 1
    order by 4 desc, 3 desc, 1, 2 limit ${most}`.execute(db);
  return found.rows.map(({ subject, place_id, requests, applicants, latest }) => ({
    subject: subject as SubjectId,
    ...(place_id === null ? {} : { place: place_id }),
    requests,
    applicants,
    latest,
  }));
}

/** Requests answered with information that a proposal over this one may take along: of the same subject and place, or unit where it has no subject; the latest. */
export async function requestsBesideProposal(
  db: Db | Tx,
  site: SiteId,
  of: { readonly request: string; readonly unit: string; readonly subject?: string; readonly place?: string },
  { from, to }: Period,
  most: number,
): Promise<readonly string[]> {
  let query = db
    .selectFrom('disclosure_request as c')
    .select('c.id')
    .where('c.site_id', '=', site)
    .where('c.id', '!=', of.request)
    .where('c.closed_on', '>=', from)
    .where('c.closed_on', '<=', to)
    .where('c.answer_letter', 'is not', null)
    .where('c.outcome', 'in', ['granted.provided', 'partial'])
    .where(
      sql<boolean>`not exists (select 1 from proposal_request p where p.site_id = c.site_id and p.request_id = c.id and p.is_live)`,
    );
  query =
    of.subject === undefined
      ? query.where('c.unit_id', '=', of.unit)
      : query.where('c.subject', '=', of.subject).where('c.place_id', of.place === undefined ? 'is' : '=', of.place ?? null);
  const rows = await query.orderBy('c.closed_on', 'desc').orderBy('c.id', 'desc').limit(most).execute();
  return rows.map(({ id }) => id);
}
