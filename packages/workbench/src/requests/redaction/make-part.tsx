import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RefusableButton } from '../../parts/permitted-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { askedFor, undecidedOf, type Choice, type SeenFile } from './mask-choice.ts';
import { filesQuery } from './redaction-query.ts';
import type { Making } from './use-making.ts';

/** Seconds a page takes: of text, of characters that are recognised; and what a file takes beside. */
const SECONDS = { least: 1, most: 4, beside: 10 } as const;

function Progress({ since, pages }: { readonly since: number; readonly pages: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { least, most, beside } = SECONDS;
  const text = TEXTS.making(Math.round((now - since) / 1000), beside + pages * least, 2 * beside + pages * most);
  return (
    <div className="notice mask-progress">
      <p>{text}</p>
      <progress aria-label={TEXTS.make} />
    </div>
  );
}

function whyNot(choice: Choice, { suggestions }: SeenFile): string | undefined {
  const open = undecidedOf(choice, suggestions).length;
  if (open > 0) return TEXTS.undecidedFirst(open);
  const masked = choice.drawn.length + choice.words.length + suggestions.filter(({ id }) => id in choice.taken).length;
  return masked === 0 ? TEXTS.nothingYet : undefined;
}

type MakeView = {
  readonly request: string;
  readonly file: string;
  readonly seen: SeenFile;
  readonly choice: Choice;
  readonly making: Making;
};

/** The making itself: why not yet, how far, what went wrong and what to do next. */
export function MakePart({ request, file, seen, choice, making }: MakeView) {
  const { start, isBusy, startedAt, made, lost, other, error } = making;
  // The name of what somebody else has made stands in the list as it is now.
  const files = useQuery({ ...filesQuery(request), enabled: false });
  const theirs = files.data?.copies.find(({ copy }) => copy === other?.copy) ?? other;
  const earlier = files.data?.copies.find(({ copy }) => copy === made?.copy);
  return (
    <section className="sheet" aria-labelledby="mask-make">
      <h2 id="mask-make">{TEXTS.make}</h2>
      <p className="soft small">{TEXTS.makeHint}</p>
      <ProblemNotice error={error} />
      <div role="alert">
        {theirs === undefined ? null : <p className="notice notice-warning">{TEXTS.someoneElse(theirs.by, theirs.name)}</p>}
        {made === undefined ? null : <p className="notice notice-warning">{TEXTS.ofEarlier(earlier?.name)}</p>}
        {lost === undefined ? null : <p className="notice notice-warning">{TEXTS.lost[lost]}</p>}
      </div>
      {startedAt === undefined ? null : <Progress since={startedAt} pages={seen.pages.length} />}
      <RefusableButton
        type="primary"
        why={whyNot(choice, seen)}
        loading={isBusy}
        onClick={() => start(askedFor(file, seen, choice))}
      >
        {TEXTS.make}
      </RefusableButton>
    </section>
  );
}
