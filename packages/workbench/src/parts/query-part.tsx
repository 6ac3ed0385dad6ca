import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageHead } from './page-head.tsx';
import { QueryTrouble, useTrouble } from './query-trouble.tsx';
import { SlowNote } from './slow-note.tsx';
import { Waiting } from './waiting.tsx';

type QueryPartView<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly rows?: number;
  /** Heads the page where what names it does not come. */
  readonly page?: string;
  /** Each look is kept: it is not asked for again by itself. */
  readonly isAskedOnce?: boolean;
  readonly children: (data: Data) => ReactNode;
};

/** What was asked for: shown when it is there, a grey shape until then, why not where it does not come. What is there stays while it is asked anew. */
export function QueryPart<Data>({ query, rows = 6, page, isAskedOnce = false, children }: QueryPartView<Data>) {
  const { data, isFetching } = query;
  const trouble = useTrouble(query);
  return (
    <>
      <SlowNote isWaiting={isFetching && data === undefined && trouble === null} />
      {trouble === null || data !== undefined || page === undefined ? null : <PageHead title={page} />}
      {trouble === null ? null : <QueryTrouble {...{ query, trouble, isAskedOnce }} />}
      {data === undefined ? (
        trouble === null ? (
          <Waiting rows={rows} />
        ) : null
      ) : (
        <div aria-busy={isFetching}>{children(data)}</div>
      )}
    </>
  );
}
