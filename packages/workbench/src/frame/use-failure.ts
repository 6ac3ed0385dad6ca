import { PROBLEM_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useCallback, useEffect, useRef, useState } from 'react';

const KEY = 'gongkai-reloaded-for';

/** Milliseconds until it is looked again whether the server answers. */
const LOOK_AGAIN = 5_000;

const isMissingFile = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|Importing a module script/.test(error.message);

const isServerThere = (): Promise<boolean> =>
  fetch('/work', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Once for each page, so that a real fault does not turn in circles. */
function isFirstReload(): boolean {
  const { href } = window.location;
  if (window.sessionStorage.getItem(KEY) === href) return false;
  window.sessionStorage.setItem(KEY, href);
  return true;
}

export type Failure = {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly isTrying: boolean;
  readonly again: () => void;
};

/**
 * What to say of a page that broke. Where only its files did not come, the server is asked first: if it answers, it has a newer workbench,
 * which is loaded; if not, the page waits for it, for loading anew would put the browser's own error in place of ours.
 */
export function useFailure(error: unknown): Failure | undefined {
  const [state, setState] = useState<'asking' | 'lost' | 'broken'>(isMissingFile(error) ? 'asking' : 'broken');
  const [isTrying, setTrying] = useState(false);
  const wasLost = useRef(false);
  const look = useCallback(async () => {
    setTrying(true);
    const isThere = await isServerThere();
    setTrying(false);
    if (!isThere) {
      wasLost.current = true;
      setState('lost');
    } else if (wasLost.current || isFirstReload()) window.location.reload();
    else setState('broken');
  }, []);
  useEffect(() => {
    if (state === 'asking') void look();
    if (state !== 'lost') return undefined;
    const again = () => void look();
    const timer = setInterval(again, LOOK_AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, look]);
  if (state === 'asking') return undefined;
  return state === 'lost'
    ? {
        title: PROBLEM_TEXTS.connectionLost,
        lead: PROBLEM_TEXTS.pageLostNext,
        button: WORKBENCH_TEXTS.again,
        isTrying,
        again: () => void look(),
      }
    : {
        title: PROBLEM_TEXTS.pageFailed,
        lead: PROBLEM_TEXTS.pageFailedNext,
        button: PROBLEM_TEXTS.reload,
        isTrying: false,
        again: () => window.location.reload(),
      };
}
