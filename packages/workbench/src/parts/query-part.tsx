import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.tsx';
import { SlowNote } from './slow-note.tsx';
import { Waiting } from './waiting.tsx';

type QueryPartView<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
};

/** What was asked for: shown when it is there, a grey shape until then, why not where it does not come. What is there stays while it is asked anew. */
export function QueryPart<Data>({ query, rows = 6, children }: QueryPartView<Data>) {
  const { data, error, refetch, isFetching } = query;
  return (
    <>
      <SlowNote isWaiting={isFetching && data === undefined} />
      {error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null ? <Waiting rows={rows} /> : null : <div aria-busy={isFetching}>{children(data)}</div>}
    </>
  );
}
