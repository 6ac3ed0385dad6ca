import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';

// The client of the interface asks the page where it lives.
vi.stubGlobal('window', { location: { origin: 'http://localhost' } });
const { letterQuery, lettersQuery, waitingLettersQuery } = await import('./letters/letter-query.ts');
const { readRequestsAnew, recordQuery, requestFilesQuery, requestListQuery, requestQuery } = await import('./request-query.ts');

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
