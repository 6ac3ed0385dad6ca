import { useEffect, useRef } from 'react';

const PAUSE_MS = 300;

/** Says a value when its typing has paused; not the value that was there to begin with. */
export function useSlowly(value: string, say: (value: string) => void): void {
  const said = useRef(value);
  const latest = useRef(say);
  latest.current = say;
  useEffect(() => {
    if (value === said.current) return undefined;
    const timer = setTimeout(() => {
      said.current = value;
      latest.current(value);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
}
