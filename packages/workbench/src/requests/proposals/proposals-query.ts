import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components, operations } from '../../api/api-types.data.ts';
import { answerOf, api } from '../../api/client.ts';

export type Proposals = components['schemas']['DisclosureProposals'];
export type Proposal = components['schemas']['DisclosureProposal'];
export type ProposalStep = Proposal['steps'][number]['step'];
export type Candidate = components['schemas']['ProposalCandidates']['candidates'][number];
type Scope = operations['listProposalCandidates']['parameters']['query'];

export const proposalsQuery = (query: operations['listProposals']['parameters']['query']) =>
  queryOptions({
    queryKey: ['requests', 'proposals', query],
    // Never broken off: what applicants wrote is looked at, and the look is in the ledger either way.
    queryFn: () => answerOf(api.GET('/api/work/requests/proposals', { params: { query } })),
  });

export const candidatesQuery = (query: Scope) =>
  queryOptions({
    queryKey: ['requests', 'proposals', 'candidates', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/proposals/candidates', { params: { query }, signal })),
  });

export const proposalOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'proposals', 'of', id],
    queryFn: () => answerOf(api.GET('/api/work/requests/{id}/proposal', { params: { path: { id } } })),
  });

/** Each request that is compared is opened, and each look is in the ledger: asked once a dialog. */
export const alikeQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'proposals', 'alike', id],
    queryFn: () => answerOf(api.GET('/api/work/requests/{id}/alike-answers', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
  });

export function useProposalsAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['requests', 'proposals'] });
}
