import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { isLost } from './is-lost.ts';
import { makingQuery } from './redaction-query.ts';

/** Milliseconds between looks, and after how many of silence whoever waits is set free. */
const [LOOK_EVERY, SILENT] = [5_000, 60_000];

/** So many looks in a row find nothing at work before it is said: what has just been asked for may not have come in yet. */
const LOOKS = 3;

/** One press of the button: the id that the program knows the making by, and the whole of what it was asked for. */
export type Asked = { readonly at: number; readonly id: string; readonly text: string };

type Told = {
  readonly of?: Asked;
  readonly found?: string;
  readonly failure?: unknown;
  readonly silentSince?: number;
  readonly idle: number;
  readonly isAtWork: boolean;
};
const NOTHING: Told = { idle: 0, isAtWork: false };

export type Heard = {
  /** The copy that was made meanwhile of what was asked for, and of nothing else. */
  readonly found: string | undefined;
  /** Why how it stands is not told: it is asked for no more. */
  readonly failure: unknown;
  /** `silent`: the server does not answer, `mute`: it has not for a minute; `idle`: it answers, and neither makes nor has made a copy. */
  readonly state: 'atWork' | 'silent' | 'mute' | 'idle' | 'failed' | undefined;
};

/** Whoever is too busy to answer now may do so soon. */
const isAway = (error: unknown): boolean => isLost(error) || (error !== null && asProblem(error).status === 503);

/** How the program stands with a copy while it is waited for, asked beside it: the answer itself may be lost, and nothing says so. */
export function useHeard(request: string, asked: Asked | undefined): Heard {
  const [last, setTold] = useState(NOTHING);
  // What was told of an earlier press is nothing about this one.
  const told = last.of === asked ? last : NOTHING;
  const isOver = told.found !== undefined || told.failure !== undefined || told.idle >= LOOKS;
  const { data, dataUpdatedAt, error, errorUpdatedAt } = useQuery({
    ...makingQuery(request, asked),
    enabled: asked !== undefined && !isOver,
    refetchInterval: LOOK_EVERY,
  });
  useEffect(() => {
    if (asked === undefined || data === undefined) return;
    const { made, making } = data;
    setTold((before) => ({
      of: asked,
      ...(made === null ? {} : { found: made }),
      idle: making || before.of !== asked ? Number(!making) : before.idle + 1,
      isAtWork: making,
    }));
  }, [asked, data, dataUpdatedAt]);
  useEffect(() => {
    if (asked === undefined || error === null) return;
    setTold((before) => {
      const now = before.of === asked ? before : { ...NOTHING, of: asked };
      if (!isAway(error)) return { ...now, failure: error };
      return { ...now, isAtWork: false, silentSince: now.silentSince ?? Date.now() };
    });
  }, [asked, error, errorUpdatedAt]);
  const { found, failure, silentSince, idle, isAtWork } = told;
  const silence = silentSince !== undefined && Date.now() - silentSince > SILENT ? 'mute' : 'silent';
  const answered = isAtWork ? 'atWork' : idle >= LOOKS ? 'idle' : undefined;
  return { found, failure, state: failure !== undefined ? 'failed' : silentSince !== undefined ? silence : answered };
}
