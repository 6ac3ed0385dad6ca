import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { foldProposal, type Proposal, type ProposalEvent, type ProposalGround, type ProposalRefused } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';
import { appendEvents, holdProposable, putSealedRecord, readStream, transact, unitPath } from '@gongkai/store';
import { refusedTo, type Acting } from '../../people/acting.ts';
import type { RequestDeps, RequestRefused, Seal } from '../request-deps.ts';
import { sealingFor } from '../seal-text.ts';
import { proposalGrounds } from './proposal-ground.ts';

export type ProposalStepAsk = {
  readonly proposal: string;
  /** Number of the events that whoever decides had before him. */
  readonly seen: number;
};
export type ProposalStepRefused = RequestRefused | ProposalRefused | Failure<'proposal.missing'>;
export type ProposalStepDone = { readonly seen: number };

type AtProposal = {
  readonly proposal: Proposal;
  /** What the requests behind it are now; `taken`: by another proposal. */
  readonly grounds: readonly ProposalGround[];
  readonly seal: Seal;
  readonly by: string;
};

/** Loads a proposal, asks whether whoever acts may, decides and saves, in one transaction. Texts are sealed where the first request behind it has its own. */
export async function changeProposal(
  deps: RequestDeps,
  acting: Acting,
  { proposal: id, seen }: ProposalStepAsk,
  verb: Verb,
  decide: (at: AtProposal) => Promise<Result<readonly ProposalEvent[], RequestRefused | ProposalRefused>>,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> {
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  return transact(deps.db, async (tx): Promise<Result<ProposalStepDone, ProposalStepRefused>> => {
    const { site, actor, now, today } = acting;
    const stream = `proposal/${id}` as const;
    const events = await readStream(tx, site, stream);
    const proposal = foldProposal(events);
    if (!proposal) return fail({ code: 'proposal.missing' });
    const refused = refusedTo(acting, verb, { unit: proposal.unit, path: await unitPath(tx, site, proposal.unit, today) });
    if (refused) return fail(refused);
    if (seen !== events.length) return fail({ code: 'store.conflict', params: { seen } });
    const held = await holdProposable(tx, site, proposal.requests);
    const taken = new Set([...held].flatMap(([request, by]) => (by === id ? [] : [request])));
    const grounds = await proposalGrounds(tx, deps, site, proposal.requests, { on: today, taken });
    if (!grounds.ok) return grounds;
    const { seal, records } = sealingFor(deps, { site, request: proposal.requests[0] ?? '', now, today });
    const by = actor.replace(/^staff\//, '');
    const decided = await decide({ proposal, grounds: grounds.value.map(({ ground }) => ground), seal, by });
    if (!decided.ok) return decided;
    for (const record of records) await putSealedRecord(tx, site, record);
    const saved = await appendEvents(tx, { site, stream, seen, history: events, actor, now }, decided.value);
    return saved.ok ? ok({ seen: seen + decided.value.length }) : saved;
  });
}
