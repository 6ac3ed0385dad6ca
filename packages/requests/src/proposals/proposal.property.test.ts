import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { foldProposal } from './fold-proposal.ts';
import { isLiveProposal, PROPOSAL_STEPS, type Proposal, type ProposalStep, type RecordedProposalEvent } from './proposal.ts';
import {
  acceptProposal,
  declineProposal,
  makeProposal,
  openProposalSteps,
  publishProposal,
  undoProposalStep,
  withdrawProposal,
  type ProposalDecided,
  type ProposalGround,
} from './proposal-steps.ts';

const DAY = plainDate('2026-03-10');
const TEXT = { record: 'r', sha256: 's' };
const GROUND: ProposalGround = { request: 'one', unit: 'edu', outcome: 'granted.provided', care: [], taken: false };
const BY = { on: DAY, by: 'head' };

const take = (step: ProposalStep, of: Proposal): ProposalDecided => {
  switch (step) {
    case 'accept':
      return acceptProposal(of, [GROUND], { place: '目录', by: DAY }, BY);
    case 'decline':
      return declineProposal(of, TEXT, BY);
    case 'publish':
      return publishProposal(of, { publishedOn: DAY, address: '公报' }, BY);
    case 'withdraw':
      return withdrawProposal(of, TEXT, BY);
    case 'undo':
      return undoProposalStep(of, [GROUND], TEXT, BY);
  }
};

const withoutCount = ({ events: _events, ...rest }: Proposal) => rest;

test('whatever is tried: what is offered can be done and nothing else, and undoing brings back what stood before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PROPOSAL_STEPS), { maxLength: 30 }), (steps) => {
      const first = makeProposal([GROUND], 1, { what: TEXT }, { on: DAY, by: 'handler' });
      if (!first.ok) throw new Error(first.failure.code);
      let history: readonly RecordedProposalEvent[] = first.value.map((event) => ({ ...event, actor: 'staff/handler', seq: 1 }));
      const stood: Proposal[] = [];
      for (const step of steps) {
        const before = foldProposal(history);
        if (!before) throw new Error('no proposal');
        const decided = take(step, before);
        expect(openProposalSteps(before).includes(step)).toBe(decided.ok);
        if (!decided.ok) continue;
        history = [
          ...history,
          ...decided.value.map((event, at) => ({ ...event, actor: 'staff/head', seq: history.length + at + 1 })),
        ];
        const after = foldProposal(history);
        if (!after) throw new Error('no proposal');
        expect(after.events).toBe(history.length);
        expect(isLiveProposal(after)).toBe(['proposed', 'accepted', 'published'].includes(after.state));
        if (step === 'undo') expect(withoutCount(after)).toEqual(withoutCount(stood.pop() ?? after));
        else stood.push(before);
      }
    }),
  );
});
