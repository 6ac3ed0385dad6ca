import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type CalendarYear = components['schemas']['CalendarYear'];
export type DueMove = components['schemas']['DueMoves']['moves'][number];
export type Level = CalendarYear['layers'][number]['level'];

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/calendar', { params: { query: { year } }, signal })),
  });

export type MovedRequest = components['schemas']['MovedRequests']['requests'][number];

export const movedQuery = (query: operations['listMovedRequests']['parameters']['query']) =>
  queryOptions({
    queryKey: ['calendar', 'moved', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/calendar/moves/requests', { params: { query }, signal })),
  });

export const movesQuery = queryOptions({
  queryKey: ['calendar', 'moves'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/calendar/moves', { signal })),
});
