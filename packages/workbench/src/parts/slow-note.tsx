import { PROBLEM_TEXTS } from '@gongkai/wording';
import { useEffect, useState } from 'react';

const SLOW_MS = 5_000;

/** Says, when an answer is long in coming, that it is still waited for. */
export function SlowNote({ isWaiting }: { readonly isWaiting: boolean }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return <div role="status">{isSlow ? <p className="notice">{PROBLEM_TEXTS.slow}</p> : null}</div>;
}
