import { useCallback, useState } from 'react';
import { useWorking } from '../../session/working-context.ts';
import { NO_CHOICE, type Choice } from './mask-choice.ts';

const PREFIX = 'gongkai.redaction.';

/** Kept in the tab alone, which a lost connection or a page loaded anew does not empty, and closing it or signing out does. */
const keyOf = (person: string, request: string, file: string): string => `${PREFIX}${person}.${request}.${file}`;

function kept(key: string): Choice {
  try {
    const read: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? 'null');
    return typeof read === 'object' && read !== null ? { ...NO_CHOICE, ...(read as Partial<Choice>) } : NO_CHOICE;
  } catch {
    return NO_CHOICE;
  }
}

function keep(key: string, choice: Choice): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing still redacts.
  }
}

/** What was begun and not finished holds words of the file: whoever sits down next does not find it. */
export function forgetChoices(): void {
  for (const key of Object.keys(window.sessionStorage).filter((each) => each.startsWith(PREFIX)))
    window.sessionStorage.removeItem(key);
}

/** How many steps back. */
const MOST_STEPS = 200;

type History = { readonly now: Choice; readonly past: readonly Choice[]; readonly last: string | undefined };

export type KeptChoice = {
  readonly choice: Choice;
  /** It was there when the page was opened. */
  readonly wasKept: boolean;
  /** Steps with the same mark, one after another, are one step: a box that is moved by twenty keys goes back at once. */
  readonly change: (make: (before: Choice) => Choice, mark?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly forget: () => void;
};

/** The decisions about a file, with the way back, kept in the tab. */
export function useKeptChoice(request: string, file: string): KeptChoice {
  const key = keyOf(useWorking().session.person.id, request, file);
  const [history, setHistory] = useState<History>(() => ({ now: kept(key), past: [], last: undefined }));
  const [wasKept] = useState(() => history.now !== NO_CHOICE);
  const change = useCallback<KeptChoice['change']>(
    (make, mark) =>
      setHistory(({ now, past, last }) => {
        const next = make(now);
        keep(key, next);
        return mark !== undefined && mark === last
          ? { now: next, past, last }
          : { now: next, past: [...past, now].slice(-MOST_STEPS), last: mark };
      }),
    [key],
  );
  const undo = () =>
    setHistory(({ now, past }) => {
      const before = past.at(-1) ?? now;
      keep(key, before);
      return { now: before, past: past.slice(0, -1), last: undefined };
    });
  const forget = useCallback(() => {
    window.sessionStorage.removeItem(key);
    setHistory({ now: NO_CHOICE, past: [], last: undefined });
  }, [key]);
  return { choice: history.now, wasKept, change, undo: history.past.length === 0 ? undefined : undo, forget };
}
