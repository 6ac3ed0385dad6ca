import { useEffect, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';

/** Seconds until the server takes another try, counted down from when the refusal came; undefined where it named none. */
export function useSecondsLeft(error: unknown): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const seconds = error instanceof ApiProblem ? error.seconds : undefined;
    setLeft(seconds);
    if (seconds === undefined) return undefined;
    const timer = setInterval(() => setLeft((before) => Math.max(0, (before ?? 0) - 1)), 1000);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
