import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import type { RedactFileBody } from './mask-choice.ts';
import { filesNow, filesQuery, makeCopy, useFilesAnew, type Copy } from './redaction-query.ts';

/** Milliseconds between looks for a copy whose answer did not come, and how long they go on. */
const [LOOK_EVERY, LOOK_FOR] = [5_000, 20 * 60_000];

/** No answer, or one of something between here and the program: it may be at work all the same. */
const isLost = (error: unknown): boolean => {
  const { code, status } = asProblem(error);
  return code === 'connection.lost' || (code === 'answer.unclear' && [0, 502, 504].includes(status));
};

export type Making = {
  readonly start: (body: RedactFileBody) => void;
  readonly isMaking: boolean;
  readonly startedAt: number | undefined;
  readonly made: string | undefined;
  /** The answer did not come and the copy is looked for; `over`: it did not come either. */
  readonly lost: 'looking' | 'over' | undefined;
  /** Somebody made a copy of the same file meanwhile; the next start goes on in spite of it. */
  readonly other: Copy | undefined;
  readonly error: unknown;
};

/** The making of a copy: minutes long, with somebody else at it as well, and over a connection that may break. */
export function useMaking(request: string, file: string, known: readonly Copy[]): Making {
  const queries = useQueryClient();
  const anew = useFilesAnew(request);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(known.map(({ copy }) => copy)));
  const [other, setOther] = useState<Copy>();
  const [startedAt, setStartedAt] = useState<number>();
  const [lostAt, setLostAt] = useState<number>();
  const [found, setFound] = useState<string>();
  const [isOver, setOver] = useState(false);
  /** The program was asked to make it: where not even that went out, there is nothing to look for. */
  const isAsked = useRef(false);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: async (body: RedactFileBody) => {
      isAsked.current = false;
      // Not as a query, which would wait for the net to be back and say nothing.
      const files = await filesNow(request);
      queries.setQueryData(filesQuery(request).queryKey, files);
      const { copies } = files;
      const theirs = copies.find(({ copy, source }) => source === file && !seen.has(copy));
      setSeen(new Set(copies.map(({ copy }) => copy)));
      setOther(theirs);
      isAsked.current = theirs === undefined;
      return isAsked.current ? await makeCopy(request, body) : undefined;
    },
    onSuccess: (made) => (made === undefined ? undefined : anew()),
    onError: (failed) => {
      if (isAsked.current && isLost(failed)) setLostAt(Date.now());
    },
  });
  const isLooking = lostAt !== undefined && found === undefined && !isOver;
  const { data: files, dataUpdatedAt } = useQuery({
    ...filesQuery(request),
    enabled: isLooking,
    refetchInterval: isLooking ? LOOK_EVERY : false,
    retry: false,
  });
  useEffect(() => {
    if (!isLooking) return;
    const copy = files?.copies.find((each) => each.source === file && !seen.has(each.copy));
    if (copy !== undefined) setFound(copy.copy);
    else if (Date.now() - lostAt > LOOK_FOR) setOver(true);
  }, [isLooking, files, dataUpdatedAt, file, seen, lostAt]);
  return {
    start: (body) => {
      reset();
      setLostAt(undefined);
      setOver(false);
      setFound(undefined);
      setStartedAt(Date.now());
      mutate(body);
    },
    isMaking: isPending,
    startedAt: isPending ? startedAt : undefined,
    made: data?.copy ?? found,
    lost: lostAt === undefined || found !== undefined ? undefined : isOver ? 'over' : 'looking',
    other: isPending ? undefined : other,
    error: lostAt === undefined ? error : null,
  };
}
