import type { Proposal, ProposalEventType, RecordedProposalEvent } from './proposal.ts';

const staffOf = (actor: string): string => actor.replace(/^staff\//, '');

/** Steps that can be taken back. */
const UNDOABLE: readonly ProposalEventType[] = [
  'proposal.accepted',
  'proposal.declined',
  'proposal.published',
  'proposal.withdrawn',
];

/** Where a proposal stands; undefined where there is none. What was taken back counts no more. */
export function foldProposal(events: readonly RecordedProposalEvent[]): Proposal | undefined {
  const undone = new Set(events.flatMap((event) => (event.type === 'proposal.undone' ? [event.body.event] : [])));
  let proposal: Proposal | undefined;
  for (const event of events) {
    if (undone.has(event.seq)) continue;
    proposal = apply(proposal, event);
    if (proposal && UNDOABLE.includes(event.type))
      proposal = { ...proposal, last: { event: event.seq, type: event.type, by: event.actor } };
  }
  return proposal && { ...proposal, events: events.length };
}

function apply(before: Proposal | undefined, { type, on, body, actor, seq }: RecordedProposalEvent): Proposal | undefined {
  if (type === 'proposal.made') {
    const { requests, what } = body;
    const isApplicant = actor === 'public';
    const [own] = requests;
    const voice = { request: own ?? '', on, ...(what ? { what } : {}) };
    return {
      ...body,
      events: seq,
      state: 'proposed',
      madeOn: on,
      ...(isApplicant ? {} : { madeBy: staffOf(actor) }),
      voices: isApplicant ? [voice] : [],
    };
  }
  if (!before) return undefined;
  switch (type) {
    case 'proposal.seconded':
      return { ...before, voices: [...before.voices, { ...body, on }] };
    case 'proposal.accepted': {
      const { place, by: due, careReason } = body;
      const accepted = { on, by: staffOf(actor), place, due };
      return { ...before, state: 'accepted', accepted, ...(careReason ? { careReason } : {}) };
    }
    case 'proposal.declined':
      return { ...before, state: 'declined', declined: { on, by: staffOf(actor), reason: body.reason } };
    case 'proposal.published':
      return { ...before, state: 'published', published: { on: body.publishedOn, address: body.address } };
    case 'proposal.withdrawn':
      return { ...before, state: 'withdrawn', withdrawnOn: on };
    case 'proposal.undone':
      return before;
  }
}
