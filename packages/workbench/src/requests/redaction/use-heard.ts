import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isLost } from './is-lost.ts';
import { makingQuery } from './redaction-query.ts';

/** Milliseconds between looks, and after how many of silence whoever waits is set free. */
const [LOOK_EVERY, SILENT] = [5_000, 60_000];

/** So many looks in a row find nothing at work before it is said: what has just been asked for may not have come in yet. */
const LOOKS = 3;

/** What was asked for, and the copies that were there before. */
export type Asked = { readonly at: number; readonly seen: ReadonlySet<string> };

type Told = { readonly found?: string; readonly silentSince?: number; readonly idle: number; readonly isAtWork: boolean };
const NOTHING: Told = { idle: 0, isAtWork: false };

export type Heard = {
  /** The copy that was made meanwhile. */
  readonly found: string | undefined;
  /** `silent`: the server does not answer, `mute`: it has not for a minute; `idle`: it answers, and neither makes nor has made a copy. */
  readonly state: 'atWork' | 'silent' | 'mute' | 'idle' | undefined;
};

/** How the program stands with a copy while it is waited for, asked beside it: the answer itself may be lost, and nothing says so. */
export function useHeard(request: string, file: string, asked: Asked | undefined): Heard {
  const [told, setTold] = useState(NOTHING);
  const isOver = told.found !== undefined || told.idle >= LOOKS;
  const { data, dataUpdatedAt, error, errorUpdatedAt } = useQuery({
    ...makingQuery(request, file, asked?.at),
    enabled: asked !== undefined && !isOver,
    refetchInterval: LOOK_EVERY,
  });
  useEffect(() => setTold(NOTHING), [asked]);
  useEffect(() => {
    if (asked === undefined || data === undefined) return;
    const found = data.made.find((copy) => !asked.seen.has(copy));
    setTold(({ idle }) => ({
      ...(found === undefined ? {} : { found }),
      idle: data.making ? 0 : idle + 1,
      isAtWork: data.making,
    }));
  }, [asked, data, dataUpdatedAt]);
  useEffect(() => {
    if (isLost(error)) setTold((before) => ({ ...before, isAtWork: false, silentSince: before.silentSince ?? Date.now() }));
  }, [error, errorUpdatedAt]);
  const { found, silentSince, idle, isAtWork } = told;
  const silence = silentSince !== undefined && Date.now() - silentSince > SILENT ? 'mute' : 'silent';
  return {
    found,
    state: silentSince !== undefined ? silence : isAtWork ? 'atWork' : idle >= LOOKS ? 'idle' : undefined,
  };
}
