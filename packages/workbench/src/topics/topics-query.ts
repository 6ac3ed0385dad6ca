import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type Topics = components['schemas']['RequestTopics'];
export type TopicGroup = Topics['groups'][number];
export type TopicCase = components['schemas']['CasesOfTopic']['cases'][number];
export type TopicCasesAsk = operations['listCasesOfTopic']['parameters']['query'];

export const topicsQuery = (query: operations['listTopics']['parameters']['query']) =>
  queryOptions({
    queryKey: ['requests', 'topics', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/topics', { params: { query }, signal })),
  });

export const topicCasesQuery = (query: TopicCasesAsk) =>
  queryOptions({
    queryKey: ['requests', 'topics', 'cases', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/topics/cases', { params: { query }, signal })),
  });
