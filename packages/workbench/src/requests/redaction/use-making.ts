import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { promptly } from '../../api/client.ts';
import { isLost } from './is-lost.ts';
import type { RedactFileBody } from './mask-choice.ts';
import { filesNow, filesQuery, makeCopy, makingNow, useFilesAnew, type Copy } from './redaction-query.ts';
import { useHeard, type Asked } from './use-heard.ts';

/** A copy, and the whole of what was asked for when it was made. */
export type Made = { readonly copy: string; readonly text: string };

export type Making = {
  readonly start: (body: RedactFileBody) => void;
  /** It is waited for, and nothing else can be begun. */
  readonly isBusy: boolean;
  /** Since when it is being made, as far as is known. */
  readonly startedAt: number | undefined;
  readonly made: Made | undefined;
  /**
   * The answer did not come. `looking`: the copy is looked for; `mute`: so it is, but the server has not answered for a minute; `over`: none
   * is made and none is there; `failed`: how it stands is not to be learnt, for the error that is told.
   */
  readonly lost: 'looking' | 'mute' | 'over' | 'failed' | undefined;
  /** Somebody made a copy of the same file meanwhile; the next start goes on in spite of it. */
  readonly other: Copy | undefined;
  readonly error: unknown;
};

/** What is asked for, as it is compared. */
export const textOf = (body: RedactFileBody): string => JSON.stringify(body);

type Press = { readonly body: RedactFileBody; readonly asked: Asked; readonly isAgain: boolean };

/** The making of a copy: minutes long, with somebody else at it as well, and over a connection that may break. */
export function useMaking(request: string, file: string, known: readonly Copy[]): Making {
  const queries = useQueryClient();
  const anew = useFilesAnew(request);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(known.map(({ copy }) => copy)));
  const [other, setOther] = useState<Copy>();
  /** The press before, for what is asked for in the same way once more is the same making. */
  const [pressed, setPressed] = useState<Asked>();
  /** What the program was asked to make: where not even that went out, there is nothing to look for. */
  const [asked, setAsked] = useState<Asked>();
  const [isBeginning, setBeginning] = useState(false);
  const begin = async ({ asked: { id }, isAgain }: Press): Promise<{ readonly made?: string; readonly theirs?: Copy }> => {
    const before = isAgain ? await makingNow(request, id) : undefined;
    if (typeof before?.made === 'string') return { made: before.made };
    const files = await filesNow(request, undefined, promptly);
    queries.setQueryData(filesQuery(request).queryKey, files);
    const { copies } = files;
    setSeen(new Set(copies.map(({ copy }) => copy)));
    const theirs = copies.find(({ copy, source }) => source === file && !seen.has(copy));
    return theirs === undefined ? {} : { theirs };
  };
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: async (press: Press): Promise<Made | undefined> => {
      const { body, asked: now } = press;
      setBeginning(true);
      const { made, theirs } = await begin(press).finally(() => setBeginning(false));
      setOther(theirs);
      if (theirs !== undefined) return undefined;
      if (made !== undefined) return { copy: made, text: now.text };
      setAsked(now);
      const { copy } = await makeCopy(request, { ...body, making: now.id });
      return { copy, text: now.text };
    },
    // An earlier press may come to its end after the one that is looked at.
    onError: (failed, press) => {
      if (!isLost(failed)) setAsked((now) => (now === press.asked ? undefined : now));
    },
  });
  const { found, failure, state } = useHeard(request, data === undefined ? asked : undefined);
  const made = data ?? (found === undefined || asked === undefined ? undefined : { copy: found, text: asked.text });
  const copy = made?.copy;
  useEffect(() => {
    if (copy === undefined) return;
    setSeen((before) => new Set([...before, copy]));
    void anew();
  }, [copy]);
  const isUnanswered = asked !== undefined && made === undefined && (isPending || isLost(error));
  const isSilent = state === 'silent' || state === 'mute';
  const isTold = state === 'idle' || state === 'failed';
  const lost =
    !isUnanswered || (isPending && !isSilent && !isTold)
      ? undefined
      : state === 'mute'
        ? 'mute'
        : state === 'idle'
          ? 'over'
          : state === 'failed'
            ? 'failed'
            : 'looking';
  const startedAt = pressed?.at;
  return {
    start: (body) => {
      const text = textOf(body);
      const isAgain = pressed?.text === text && made === undefined;
      const now = { at: Date.now(), id: isAgain ? pressed.id : crypto.randomUUID(), text };
      reset();
      setPressed(now);
      setAsked(undefined);
      mutate({ body, asked: now, isAgain });
    },
    isBusy: isBeginning || (made === undefined && (lost === 'looking' || (isPending && lost === undefined))),
    startedAt: isUnanswered ? (isSilent || isTold ? undefined : startedAt) : isPending ? startedAt : undefined,
    made,
    lost,
    other: isPending ? undefined : other,
    error: lost === 'failed' ? failure : asked === undefined || !isLost(error) ? error : null,
  };
}
