import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { makeProposal, type ProposalRefused } from '@gongkai/requests';
import { appendEvents, countApplicants, holdProposable, putSealedRecord, transact } from '@gongkai/store';
import type { Acting } from '../../people/acting.ts';
import { newId } from '../../people/new-id.ts';
import { refusedToCase } from '../case-permission.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { sealingFor } from '../seal-text.ts';
import { sealedText, sealedTextIf } from '../take-step.ts';
import { proposalGrounds, type GroundOfProposal } from './proposal-ground.ts';

export type ProposeRequestsAsk = {
  /** Answered requests that ask for the same; the first one is where its texts are sealed. */
  readonly requests: readonly string[];
  /** What should be published. */
  readonly what: string;
  /** Why it can be published although it was withheld, given in part, or tells of people. */
  readonly careReason?: string | undefined;
};
export type ProposeRefused = RequestRefused | ProposalRefused | Failure<'proposal.requests-wrong'>;
export type ProposalDone = { readonly proposal: string; readonly seen: number };

/** So many behind one proposal; more do not make it weigh more. */
export const MOST_BEHIND_PROPOSAL = 100;

/** An officer proposes that what was asked for is published (条例 art. 44), over requests that he may handle. */
export async function proposeRequests(
  deps: RequestDeps,
  acting: Acting,
  { requests, what, careReason }: ProposeRequestsAsk,
): Promise<Result<ProposalDone, ProposeRefused>> {
  const ids = [...new Set(requests)];
  if (ids.length === 0 || ids.length > MOST_BEHIND_PROPOSAL)
    return fail({ code: 'proposal.requests-wrong', params: { most: MOST_BEHIND_PROPOSAL } });
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  return transact(deps.db, async (tx): Promise<Result<ProposalDone, ProposeRefused>> => {
    const { site, actor, now, today } = acting;
    const taken = new Set((await holdProposable(tx, site, ids)).keys());
    const found = await proposalGrounds(tx, deps, site, ids, { on: today, taken });
    if (!found.ok) return found;
    for (const { request } of found.value) {
      const refused = await refusedToCase(tx, acting, ['proposal.make'], request);
      if (refused) return fail(refused);
    }
    const [first, ...others] = found.value.map(({ ground }: GroundOfProposal) => ground);
    if (!first) return fail({ code: 'request.missing' });
    const { seal, records } = sealingFor(deps, { site, request: first.request, now, today });
    const said = await sealedText(seal, 'proposal', what);
    if (!said.ok) return said;
    const weighed = await sealedTextIf(seal, 'proposal', careReason);
    if (!weighed.ok) return weighed;
    const applicants = await countApplicants(tx, site, ids);
    const text = { what: said.value, careReason: weighed.value };
    const decided = makeProposal([first, ...others], applicants, text, { on: today, by: actor });
    if (!decided.ok) return decided;
    for (const record of records) await putSealedRecord(tx, site, record);
    const proposal = newId(now);
    const saved = await appendEvents(tx, { site, stream: `proposal/${proposal}`, seen: 0, actor, now }, decided.value);
    return saved.ok ? ok({ proposal, seen: decided.value.length }) : saved;
  });
}
