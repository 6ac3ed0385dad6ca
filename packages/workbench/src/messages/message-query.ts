import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type MessageAsk = NonNullable<operations['listMessages']['parameters']['query']>;
export type ListedMessage = components['schemas']['ListedMessage'];
export type ShownMessage = components['schemas']['ShownMessage'];
export type ListedOutlet = components['schemas']['ListedOutlet'];

export const messageListQuery = (query: MessageAsk) =>
  queryOptions({
    queryKey: ['messages', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/messages', { params: { query }, signal })),
  });

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['messages', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/messages/{id}', { params: { path: { id } }, signal })),
  });

export const outletsQuery = queryOptions({
  queryKey: ['messages', 'outlets'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/outlets', { signal })),
});
