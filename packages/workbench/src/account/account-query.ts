import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/account', { signal })),
});

export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/account/sessions', { signal })),
});
