import { useSyncExternalStore } from 'react';

/** From here on a list has room for a table; the style sheets break at the same width. */
const WIDE = '(min-width: 48rem)';

const listen = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export const useWideScreen = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(WIDE).matches);
