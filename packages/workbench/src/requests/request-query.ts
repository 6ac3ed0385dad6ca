import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type RequestsAsk = NonNullable<operations['listRequests']['parameters']['query']>;
export type ListedRequest = components['schemas']['ListedRequest'];
export type ShownRequest = components['schemas']['ShownRequest'];
export type RequestParty = components['schemas']['RequestParty'];
export type RequestFile = components['schemas']['RequestFiles']['files'][number];
export type EarlierRequest = components['schemas']['EarlierRequests']['requests'][number];
export type CaseStep = ShownRequest['next'][number];
export type DecisionAnswers = components['schemas']['DecisionAnswers'];
export type AssessedRequest = components['schemas']['AssessedRequest'];

export const requestListQuery = (query: RequestsAsk) =>
  queryOptions({
    queryKey: ['requests', 'list', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests', { params: { query }, signal })),
  });

type CountsAsk = NonNullable<operations['countRequests']['parameters']['query']>;

export const requestCountsQuery = (query: CountsAsk) =>
  queryOptions({
    queryKey: ['requests', 'counts', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/counts', { params: { query }, signal })),
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'one', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}', { params: { path: { id } }, signal })),
  });

/**
 * Each look is kept in the ledger, also where only its answer was lost: it is asked for again when somebody presses the button, and not by
 * itself.
 */
const ONCE = { retry: false, refetchInterval: false, refetchOnReconnect: false, refetchOnWindowFocus: false } as const;

/** What is sealed is opened once: each time that it is asked for, the ledger says who looked. */
export const recordQuery = (id: string, record: string) =>
  queryOptions({
    queryKey: ['requests', 'record', id, record],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/work/requests/{id}/records/{record}', { params: { path: { id, record } }, signal })),
    staleTime: Infinity,
    ...ONCE,
  });

/** Read anew only when somebody asks, for each look is kept. */
export const requestFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'files', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/files', { params: { path: { id } }, signal })),
    staleTime: Infinity,
    ...ONCE,
  });

/** To whom it may be passed on. */
export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'colleagues', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/colleagues', { params: { path: { id } }, signal })),
  });

export const earlierQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'earlier', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/earlier', { params: { path: { id } }, signal })),
    staleTime: Infinity,
    ...ONCE,
  });

/** `seen` keeps answers of before apart from those after somebody has done something. */
export const assessmentQuery = (id: string, seen: number, answers: DecisionAnswers) =>
  queryOptions({
    queryKey: ['requests', 'assessment', id, seen, answers],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/work/requests/{id}/assessment', {
          params: { path: { id }, query: { answers: JSON.stringify(answers) } },
          signal,
        }),
      ),
  });

/** What a step does not change, and what is not read again without need: each look at what is sealed is kept. */
const STAYS: readonly unknown[] = ['record', 'files', 'earlier', 'redaction', 'assessment', 'public-answer-draft'];

/** After a step: the request, its letters, lists and counts are read anew; what was opened stays open. */
export async function readRequestsAnew(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['requests'], predicate: ({ queryKey }) => !STAYS.includes(queryKey[1]) });
}

/** `readRequestsAnew` of the page. */
export function useRequestAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => readRequestsAnew(queries);
}
