import type { UseQueryResult } from '@tanstack/react-query';
import { PROBLEM_TEXTS } from '@gongkai/wording';
import { useRef } from 'react';
import { asProblem } from '../api/problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

/**
 * Why what was asked for does not come. It stays said while it is asked anew, which also happens by itself: taken away and put back it
 * would be read aloud each time.
 */
export function useTrouble({ error, isPending, errorUpdateCount }: UseQueryResult): unknown {
  const last = useRef<unknown>(null);
  if (error !== null || !isPending || errorUpdateCount === 0) last.current = error;
  return last.current;
}

type QueryTroubleView = {
  readonly query: UseQueryResult;
  readonly trouble: unknown;
  /** It is not asked for again by itself. */
  readonly isAskedOnce?: boolean;
};

/** The trouble in words, with a button to ask again; of a lost connection also that this need not be pressed. */
export function QueryTrouble({ query: { refetch, isFetching }, trouble, isAskedOnce = false }: QueryTroubleView) {
  const isLost = asProblem(trouble).code === 'connection.lost';
  return (
    <>
      <ProblemNotice error={trouble} onRetry={() => void refetch()} isTrying={isFetching} />
      {isLost && !isAskedOnce ? <p className="soft small">{PROBLEM_TEXTS.comesByItself}</p> : null}
    </>
  );
}
