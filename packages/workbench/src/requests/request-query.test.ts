import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';

// The client of the interface asks the page where it lives.
vi.hoisted(() => vi.stubGlobal('window', { location: { origin: 'http://localhost' } }));
const { letterQuery, lettersQuery, waitingLettersQuery } = await import('./letters/letter-query.ts');
const { createQueryClient } = await import('../app/query-client.ts');
const { connectionLost } = await import('../api/problem.ts');
const { earlierQuery, readRequestsAnew, recordQuery, requestFilesQuery, requestListQuery, requestQuery } =
  await import('./request-query.ts');

test('after a step everything that it may have changed is read anew, letters too; what was opened is not looked at again', async () => {
  const queries = new QueryClient();
  const changed = [
    requestQuery('r').queryKey,
    requestListQuery({}).queryKey,
    lettersQuery('r').queryKey,
    letterQuery('r', 'l').queryKey,
    waitingLettersQuery.queryKey,
  ];
  const kept = [recordQuery('r', 'sealed').queryKey, requestFilesQuery('r').queryKey];
  for (const key of [...changed, ...kept]) queries.setQueryData(key as readonly unknown[], {});
  await readRequestsAnew(queries);
  const anew = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated;
  expect(changed.map(anew)).toEqual(changed.map(() => true));
  expect(kept.map(anew)).toEqual([false, false]);
});

test('what is kept as a look is not asked for again by itself where its answer was lost', async () => {
  vi.useFakeTimers();
  const queries = createQueryClient();
  const lost = () => Promise.reject(connectionLost());
  const asked = [recordQuery('r', 'sealed'), requestFilesQuery('r'), earlierQuery('r'), requestQuery('r')].map((query) => {
    const queryFn = vi.fn(lost);
    const leave = new QueryObserver(queries, { ...query, queryFn } as never).subscribe(() => undefined);
    return { queryFn, leave };
  });
  await vi.advanceTimersByTimeAsync(60_000);
  const times = asked.map(({ queryFn }) => queryFn.mock.calls.length);
  for (const { leave } of asked) leave();
  queries.clear();
  vi.useRealTimers();
  expect(times.slice(0, 3)).toEqual([1, 1, 1]);
  expect(times[3]).toBeGreaterThan(3);
});
