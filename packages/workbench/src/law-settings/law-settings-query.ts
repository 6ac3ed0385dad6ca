import { queryOptions } from '@tanstack/react-query';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type LawSetting = components['schemas']['LawSettings']['settings'][number];
export type SettingChange = LawSetting['changes'][number];

export const lawSettingsQuery = queryOptions({
  queryKey: ['law-settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/law-settings', { signal })),
});
