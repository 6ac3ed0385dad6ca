import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem.ts';
import { sessionQuery } from '../session/session-query.ts';

/** Tries again by itself only where no answer came: a refusal stays one. */
const TRIES = 2;

/** What the pages have asked for. Where the server says that nobody is signed in, the gate is told. */
export function createQueryClient(): QueryClient {
  const tell = (error: unknown) => {
    if (asProblem(error).code === 'session.none') client.setQueryData(sessionQuery.queryKey, { signedIn: false });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: tell }),
    mutationCache: new MutationCache({ onError: tell }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < TRIES && asProblem(error).code === 'connection.lost',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
