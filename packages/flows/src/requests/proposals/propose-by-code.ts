import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import { foldProposal, proposeAsApplicant, secondProposal, type ProposalEvent, type ProposalRefused } from '@gongkai/requests';
import {
  appendEvents,
  holdProposable,
  proposalsOfRequest,
  putSealedRecord,
  readStream,
  transact,
  type AppendRefused,
  type StreamId,
} from '@gongkai/store';
import { newId } from '../../people/new-id.ts';
import { asApplicant } from '../as-applicant.ts';
import type { TrackingProof, TrackingRefused } from '../find-tracked.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { sealingFor } from '../seal-text.ts';
import { sealedTextIf } from '../take-step.ts';
import { proposalGrounds } from './proposal-ground.ts';

export type ProposeByCodeRefused = RequestRefused | TrackingRefused | ProposalRefused | Failure<'proposal.declined-before'>;
type Done = Result<{ readonly proposal: string }, ProposeByCodeRefused>;

/**
 * The applicant proposes, by code and name, that what he was given is published (条例 art. 44). Where his request is behind a proposal already, he seconds
 * it, and is told what becomes of it as well.
 */
export function proposeByCode(deps: RequestDeps, proof: TrackingProof, now: Date, words: string): Promise<Done> {
  return asApplicant(deps, proof, now, ({ site, actor, today }, id) =>
    transact(deps.db, async (tx): Promise<Done> => {
      const before = (await holdProposable(tx, site, [id])).get(id);
      for (const earlier of await proposalsOfRequest(tx, site, id)) {
        const declined = foldProposal(await readStream(tx, site, `proposal/${earlier}`));
        if (declined?.declined && declined.state === 'declined' && declined.voices.some(({ request }) => request === id))
          return fail({ code: 'proposal.declined-before', params: { on: declined.declined.on }, cites: cite('disclosure', 44) });
      }
      const { seal, records } = sealingFor(deps, { site, request: id, now, today });
      const what = await sealedTextIf(seal, 'proposal', words);
      if (!what.ok) return what;
      const save = async (proposal: string, seen: number, events: readonly ProposalEvent[]): Promise<Done> => {
        for (const record of records) await putSealedRecord(tx, site, record);
        const stream: StreamId<'proposal'> = `proposal/${proposal}`;
        const saved: Result<void, AppendRefused> = await appendEvents(tx, { site, stream, seen, actor, now }, events);
        return saved.ok ? ok({ proposal }) : saved;
      };
      if (before !== undefined) {
        const events = await readStream(tx, site, `proposal/${before}`);
        const proposal = foldProposal(events);
        if (!proposal) return fail({ code: 'request.missing' });
        const decided = secondProposal(proposal, id, what.value, today);
        return decided.ok ? save(before, events.length, decided.value) : decided;
      }
      const grounds = await proposalGrounds(tx, deps, site, [id], { on: today, taken: new Set() });
      if (!grounds.ok) return grounds;
      const [own] = grounds.value;
      if (!own) return fail({ code: 'request.missing' });
      const decided = proposeAsApplicant(own.ground, what.value, today);
      return decided.ok ? save(newId(now), 0, decided.value) : decided;
    }),
  );
}
