import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components, operations } from '../../api/api-types.data.ts';
import { answerOf, api } from '../../api/client.ts';
import { useRequestAnew } from '../request-query.ts';

export type AfterAnswer = components['schemas']['AfterAnswer'];
export type RequestRemedy = components['schemas']['RequestRemedy'];
export type RemedyDue = components['schemas']['RemedyDue'];
export type OpenRemedy = components['schemas']['OpenRemedy'];
export type WithheldRequest = components['schemas']['WithheldRequest'];

export const afterAnswerQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'after-answer', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/after-answer', { params: { path: { id } }, signal })),
  });

type OfUnit = operations['listRemedies']['parameters']['query'];

export const openRemediesQuery = (query: OfUnit) =>
  queryOptions({
    queryKey: ['requests', 'remedies', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/remedies', { params: { query }, signal })),
  });

export const withheldQuery = (query: operations['listWithheld']['parameters']['query']) =>
  queryOptions({
    queryKey: ['requests', 'withheld', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/withheld', { params: { query }, signal })),
  });

/** After something was entered here: the request with all that hangs on it, and the lists of what waits. */
export function useAfterAnswerAnew(): () => Promise<void> {
  const queries = useQueryClient();
  const request = useRequestAnew();
  return async () => {
    // What hangs on the request has its part of this page among it.
    const parts = ['remedies', 'withheld'];
    const anew = parts.map((part) => queries.invalidateQueries({ queryKey: ['requests', part] }));
    await Promise.all([request(), ...anew]);
  };
}
