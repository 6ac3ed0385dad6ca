import { addDays, fail, ok, type Result } from '@gongkai/kernel';
import { careOf, foldRequest, likeness, refusedGround, textShingles, type Care, type ProposalRefused } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import {
  casesOf,
  historiesOf,
  liveProposals,
  namesOfStreams,
  proposalsOfRequest,
  readStream,
  requestsBesideProposal,
  transact,
  type ProposalCase,
} from '@gongkai/store';
import { recordAccessIn } from '../../ledger/record-access.ts';
import type { Acting } from '../../people/acting.ts';
import { placesOf, refusedToCase, rightsAmong } from '../case-permission.ts';
import { openApplication } from '../kept-application.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { isLateProposal, namesIn, type ListedProposal } from './list-proposals.ts';
import { openProposal } from './open-proposal.ts';
import { proposalGrounds } from './proposal-ground.ts';

export type ProposalOfRequest = {
  /** The one that it is behind, or was behind last. */
  readonly proposal?: ListedProposal;
  readonly names: ReadonlyMap<string, string>;
  /** Why it cannot be proposed (anew); absent where it can. */
  readonly refused?: ProposalRefused | PermissionRefused;
  /** What asks for care where it is. */
  readonly care: readonly Care[];
};

/** Whether an answer was proposed for proactive disclosure, what became of it, and whether it can be. */
export function showProposalOfRequest(
  deps: RequestDeps,
  acting: Acting,
  { request: id }: { readonly request: string },
): Promise<Result<ProposalOfRequest, RequestRefused>> {
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Result<ProposalOfRequest, RequestRefused>> => {
    const request = foldRequest(await readStream(tx, site, `request/${id}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.read'], request);
    if (refused) return fail(refused);
    const [latest] = await proposalsOfRequest(tx, site, id);
    const opened = latest === undefined ? ok(undefined) : await openProposal(tx, deps, acting, latest);
    if (!opened.ok) return opened;
    const taken = (await liveProposals(tx, site, [id])).has(id);
    const grounds = await proposalGrounds(tx, deps, site, [id], { on: today, taken: new Set(taken ? [id] : []) });
    if (!grounds.ok) return grounds;
    const ground = grounds.value[0]?.ground;
    const why = (ground && refusedGround(ground, false)) ?? (await refusedToCase(tx, acting, ['proposal.make'], request));
    const proposal = opened.value && { ...opened.value, late: isLateProposal(opened.value, today) };
    return ok({
      names: await namesOfStreams(tx, site, proposal ? namesIn([proposal]) : [], today),
      care: ground?.care ?? [],
      ...(proposal ? { proposal } : {}),
      ...(why ? { refused: why } : {}),
    });
  });
}

/** Another answered request with how much it asks for the same, 0–1, and what of it asks for care. */
export type AlikeAnswer = ProposalCase & { readonly likeness: number; readonly care: readonly Care[] };

const DAYS = 365;
/** To be compared they are opened, and each look is in the ledger. */
const MOST = 30;

/**
 * Requests of others, answered with information within a year, that a proposal over this one may take along: those of its subject and place, or of its unit
 * where its subject is not known, the most alike first. Only those that whoever asks may propose.
 */
export function alikeAnswers(
  deps: RequestDeps,
  acting: Acting,
  { request: id }: { readonly request: string },
): Promise<Result<readonly AlikeAnswer[], RequestRefused>> {
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Result<readonly AlikeAnswer[], RequestRefused>> => {
    const request = foldRequest(await readStream(tx, site, `request/${id}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused =
      (await refusedToCase(tx, acting, ['case.read'], request)) ?? (await refusedToCase(tx, acting, ['proposal.make'], request));
    if (refused) return fail(refused);
    const keys = await deps.vault.readKeys();
    if (!keys.ok) return keys;
    const own = await openApplication(tx, deps, site, id, request);
    if (!own.ok && own.failure.code !== 'record.erased') return own;
    const asked = textShingles(own.ok ? own.value.application.content : '');
    const { unit, topic = {} } = request;
    const beside = await requestsBesideProposal(
      tx,
      site,
      { request: id, unit, ...topic },
      { from: addDays(today, -DAYS), to: today },
      MOST,
    );
    const histories = await historiesOf(tx, site, beside);
    const others = beside.flatMap((each: string) => {
      const folded = foldRequest(histories.get(each) ?? []);
      return folded ? [{ id: each, folded }] : [];
    });
    const paths = await placesOf(
      tx,
      acting,
      others.map(({ folded }) => folded),
    );
    const cases = new Map((await casesOf(tx, site, beside)).map((each: ProposalCase) => [each.request, each]));
    const alike: AlikeAnswer[] = [];
    for (const other of others) {
      const row = cases.get(other.id);
      const may = rightsAmong(acting, paths, other.folded);
      if (!row || may(['proposal.make']) || may(['case.read'])) continue;
      const subject = `request/${other.id}`;
      const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'content', reason: 'proposal' });
      if (!recorded.ok) return recorded;
      const opened = await openApplication(tx, deps, site, other.id, other.folded);
      const content = opened.ok ? opened.value.application.content : undefined;
      alike.push({
        ...row,
        likeness: content === undefined ? 0 : likeness(asked, textShingles(content)),
        care: careOf(other.folded, content, today),
      });
    }
    return ok(alike.toSorted((a, b) => b.likeness - a.likeness));
  });
}
