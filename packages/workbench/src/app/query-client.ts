import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem.ts';
import { sessionQuery } from '../session/session-query.ts';

/** Tries again by itself only where no answer came: a refusal stays one. */
const TRIES = 2;

/** Milliseconds until it is looked again whether the server answers: a line that broke on the way makes no event in the browser. */
const LOOK_AGAIN = 10_000;

const isLost = (error: unknown): boolean => error !== null && asProblem(error).code === 'connection.lost';

/**
 * What the pages have asked for. Where the server says that nobody is signed in, the gate is told. Without a net it is asked all the same:
 * what waits for the net to be back says nothing, and a page that says nothing looks broken.
 */
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
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchInterval: ({ state }) => (isLost(state.error) ? LOOK_AGAIN : false),
        retry: (failures, error) => failures < TRIES && isLost(error) && onlineManager.isOnline(),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
