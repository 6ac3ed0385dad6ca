import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type StaffAsk = NonNullable<operations['listStaff']['parameters']['query']>;
export type ListedStaff = components['schemas']['ListedStaff'];
export type Staff = components['schemas']['Staff'];
export type OneTimePassword = components['schemas']['OneTimePassword'];

export const staffListQuery = (query: StaffAsk) =>
  queryOptions({
    queryKey: ['staff', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/staff', { params: { query }, signal })),
  });

export const staffQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/staff/{id}', { params: { path: { id } }, signal })),
  });
