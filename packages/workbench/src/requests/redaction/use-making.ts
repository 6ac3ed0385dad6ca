import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { promptly } from '../../api/client.ts';
import { isLost } from './is-lost.ts';
import type { RedactFileBody } from './mask-choice.ts';
import { filesNow, filesQuery, makeCopy, useFilesAnew, type Copy } from './redaction-query.ts';
import { useHeard, type Asked } from './use-heard.ts';

export type Making = {
  readonly start: (body: RedactFileBody) => void;
  /** It is waited for, and nothing else can be begun. */
  readonly isBusy: boolean;
  /** Since when it is being made, as far as is known. */
  readonly startedAt: number | undefined;
  readonly made: string | undefined;
  /**
   * The answer did not come. `looking`: the copy is looked for; `mute`: so it is, but the server has not answered for a minute; `over`: none
   * is made and none is there.
   */
  readonly lost: 'looking' | 'mute' | 'over' | undefined;
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
  /** What the program was asked to make: where not even that went out, there is nothing to look for. */
  const [asked, setAsked] = useState<Asked>();
  const [isBeginning, setBeginning] = useState(false);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: async (body: RedactFileBody) => {
      setBeginning(true);
      const files = await filesNow(request, undefined, promptly).finally(() => setBeginning(false));
      queries.setQueryData(filesQuery(request).queryKey, files);
      const { copies } = files;
      const theirs = copies.find(({ copy, source }) => source === file && !seen.has(copy));
      const there = new Set(copies.map(({ copy }) => copy));
      setSeen(there);
      setOther(theirs);
      setAsked(theirs === undefined ? { at: Date.now(), seen: there } : undefined);
      return theirs === undefined ? await makeCopy(request, body) : undefined;
    },
    onSuccess: (made) => (made === undefined ? undefined : anew()),
    onError: (failed) => {
      if (!isLost(failed)) setAsked(undefined);
    },
  });
  const { found, state } = useHeard(request, file, data === undefined ? asked : undefined);
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (found === undefined || found === told) return;
    setTold(found);
    void anew();
  }, [found, told, anew]);
  const isUnanswered = asked !== undefined && data === undefined && found === undefined && (isPending || isLost(error));
  const isSilent = state === 'silent' || state === 'mute';
  const lost =
    !isUnanswered || (isPending && !isSilent && state !== 'idle')
      ? undefined
      : state === 'mute'
        ? 'mute'
        : state === 'idle'
          ? 'over'
          : 'looking';
  return {
    start: (body) => {
      reset();
      setStartedAt(Date.now());
      mutate(body);
    },
    isBusy: isBeginning || (found === undefined && (lost === 'looking' || (isPending && lost === undefined))),
    startedAt: isUnanswered ? (isSilent || state === 'idle' ? undefined : startedAt) : isPending ? startedAt : undefined,
    made: data?.copy ?? found,
    lost,
    other: isPending ? undefined : other,
    error: asked === undefined || !isLost(error) ? error : null,
  };
}
