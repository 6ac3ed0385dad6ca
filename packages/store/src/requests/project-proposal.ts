import { foldProposal, isLiveProposal } from '@gongkai/requests';
import type { Projection } from '../ledger/projection.ts';
import { readStream } from '../ledger/read-stream.ts';

/** The rows of a proposal anew from its whole history; left to the last of its events, for which requests it holds hangs on where it ended. */
export const projectProposal: Projection<'proposal'> = {
  tables: ['proposal_request', 'proposal'],
  async project(tx, site, stream, { seq }, whole) {
    const events = whole ?? (await readStream(tx, site, stream));
    if (events.at(-1)?.seq !== seq) return;
    const proposal = foldProposal(events);
    if (!proposal) throw new Error(`${stream} has no beginning`);
    const id = stream.slice('proposal/'.length);
    const columns = {
      state: proposal.state,
      due_on: proposal.accepted?.due ?? null,
      published_on: proposal.published?.on ?? null,
    };
    await tx
      .insertInto('proposal')
      .values({
        site_id: site,
        id,
        unit_id: proposal.unit,
        source: proposal.source,
        subject: proposal.topic?.subject ?? null,
        place_id: proposal.topic?.place ?? null,
        made_on: proposal.madeOn,
        ...columns,
      })
      .onConflict((conflict) => conflict.constraint('proposal_pk').doUpdateSet(columns))
      .execute();
    const is_live = isLiveProposal(proposal);
    for (const request_id of proposal.requests)
      await tx
        .insertInto('proposal_request')
        .values({ site_id: site, proposal_id: id, request_id, is_live })
        .onConflict((conflict) => conflict.constraint('proposal_request_pk').doUpdateSet({ is_live }))
        .execute();
  },
};
