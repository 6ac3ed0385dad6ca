import type { ProposalStepRefused, ProposeRefused, RequestRefused } from '@gongkai/flows';

type OwnCode = Exclude<(ProposalStepRefused | ProposeRefused)['code'], RequestRefused['code']>;

/** What proposals are refused with, as statuses of HTTP. */
export const PROPOSAL_STATUS: Readonly<Record<OwnCode, number>> = {
  'proposal.missing': 404,
  'proposal.requests-wrong': 422,
  'proposal.not-answered': 409,
  'proposal.already-public': 409,
  'proposal.not-given': 409,
  'proposal.of-another': 409,
  'proposal.care-missing': 422,
  'proposal.seconded-before': 409,
  'proposal.not-proposed': 409,
  'proposal.not-accepted': 409,
  'proposal.same-person': 409,
  'proposal.of-applicant': 409,
  'proposal.not-yours': 409,
  'proposal.day-past': 422,
  'proposal.day-wrong': 422,
  'proposal.text-missing': 422,
  'proposal.text-too-long': 422,
  'proposal.personal-data': 422,
  'proposal.nothing-to-undo': 409,
};

export const PROPOSAL_CODES = Object.keys(PROPOSAL_STATUS) as OwnCode[];
