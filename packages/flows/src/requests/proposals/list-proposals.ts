import { addDays, fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { ProposalState } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import {
  namesOfStreams,
  proposalCandidates,
  proposalCounts,
  proposalPage,
  transact,
  type FigureScope,
  type ProposalCandidate,
  type ProposalCounts,
} from '@gongkai/store';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { refusedScope } from '../request-figures.ts';
import { openProposal, type OpenedProposal } from './open-proposal.ts';

export type ListProposalsAsk = FigureScope & { readonly state?: ProposalState; readonly after?: string };

export type ListedProposal = OpenedProposal & {
  /** Accepted and not published by its day. */
  readonly late: boolean;
};
export type ProposalList = {
  readonly counts: ProposalCounts;
  readonly proposals: readonly ListedProposal[];
  /** Units, places and people that they name. */
  readonly names: ReadonlyMap<string, string>;
  readonly next: string | null;
};

/** Few enough to be read with their texts, each of which is opened. */
const PAGE = 20;

/** Proposals of a unit (条例 art. 44), the latest first, with what they rest on and how many there are of each kind. */
export async function listProposals(
  deps: RequestDeps,
  acting: Acting,
  { state, after, ...scope }: ListProposalsAsk,
): Promise<Result<ProposalList, RequestRefused | PermissionRefused | Failure<'list.bad-cursor'>>> {
  const { site, today } = acting;
  const refused = await refusedScope(deps.db, acting, scope);
  if (refused) return fail(refused);
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  type Listed = Result<ProposalList, RequestRefused | Failure<'list.bad-cursor'>>;
  return transact(deps.db, async (tx): Promise<Listed> => {
    const sieve = { today, ...(state === undefined ? {} : { state }) };
    const page = await proposalPage(tx, site, scope, sieve, { size: PAGE, ...(after === undefined ? {} : { after }) });
    if (!page.ok) return page;
    const proposals: ListedProposal[] = [];
    for (const id of page.value.proposals) {
      const opened = await openProposal(tx, deps, acting, id);
      if (!opened.ok) return opened;
      if (opened.value) proposals.push({ ...opened.value, late: isLateProposal(opened.value, today) });
    }
    return ok({
      counts: await proposalCounts(tx, site, scope, today),
      proposals,
      names: await namesOfStreams(tx, site, namesIn(proposals), today),
      next: page.value.next,
    });
  });
}

export const isLateProposal = ({ proposal: { state, accepted } }: OpenedProposal, today: PlainDate): boolean =>
  state === 'accepted' && accepted !== undefined && accepted.due < today;

/** Whose names a page of proposals needs. */
export const namesIn = (proposals: readonly OpenedProposal[]): readonly string[] => [
  ...new Set(
    proposals.flatMap(({ proposal, cases }) => [
      `unit/${proposal.unit}`,
      ...cases.map(({ unit }) => `unit/${unit}`),
      ...(proposal.topic?.place === undefined ? [] : [`unit/${proposal.topic.place}`]),
      ...(proposal.madeBy === undefined ? [] : [`staff/${proposal.madeBy}`]),
      ...(proposal.accepted ? [`staff/${proposal.accepted.by}`] : []),
      ...(proposal.declined ? [`staff/${proposal.declined.by}`] : []),
    ]),
  ),
];

export type ListedCandidate = ProposalCandidate & { readonly placeName?: string };

/** What several applicants were given within a year is worth a look [our own number: art. 44 names none]. */
const CANDIDATE_DAYS = 365;
const MOST_CANDIDATES = 20;

/** Subjects that several people were given information about, place by place, and that nobody has proposed: the most asked for first. */
export async function listCandidates(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  scope: FigureScope,
): Promise<Result<readonly ListedCandidate[], PermissionRefused>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, scope);
  if (refused) return fail(refused);
  const found = await proposalCandidates(db, site, scope, { from: addDays(today, -CANDIDATE_DAYS), to: today }, MOST_CANDIDATES);
  const places = found.flatMap(({ place }: ProposalCandidate) => (place === undefined ? [] : [`unit/${place}`]));
  const names = await namesOfStreams(db, site, [...new Set(places)], today);
  return ok(
    found.map((each: ProposalCandidate) =>
      each.place === undefined ? each : { ...each, placeName: names.get(`unit/${each.place}`) ?? each.place },
    ),
  );
}
