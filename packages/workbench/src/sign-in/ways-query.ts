import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** How one may come in here. It changes only with the settings of the program. */
const waysQuery = queryOptions({
  queryKey: ['ways'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/session/ways', { signal })),
  staleTime: Infinity,
});

/** What people call the single sign-on of the government; undefined where there is none, or nothing is known yet. */
export function useProviderName(): string | undefined {
  const { data } = useQuery(waysQuery);
  return data?.singleSignOn === true ? (data.name ?? SIGN_IN_TEXTS.providerUnnamed) : undefined;
}
