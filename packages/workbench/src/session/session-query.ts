import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, useToken, type SignedIn } from '../api/client.ts';

export type Session = SignedIn | { readonly signedIn: false };

/** Who is signed in, and how far. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> => keepToken(await answerOf(api.GET('/api/work/session', { signal }))),
  staleTime: 60_000,
});

/** Every answer about the session brings the token for what is sent next. */
export function keepToken<S extends Session>(session: S): S {
  if (session.signedIn) useToken(session.csrfToken);
  return session;
}
