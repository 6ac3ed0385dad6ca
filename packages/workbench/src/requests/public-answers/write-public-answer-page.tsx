import { PublicAnswer } from '@gongkai/ui';
import { PUBLIC_ANSWER_PART_NAMES, PUBLIC_ANSWER_WORK_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { answerOf, api } from '../../api/client.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import {
  draftQuery,
  publicAnswersQuery,
  usePublicAnswersAnew,
  type DraftedPublicAnswer,
  type RequestPublicAnswers,
  type Suggestion,
} from './public-answer-query.ts';
import { SuggestionsPart } from './suggestions-part.tsx';

const PARTS = ['title', 'asked', 'answered'] as const;
type Part = (typeof PARTS)[number];
type Said = Readonly<Record<Part, string>>;

const isSame = (a: Said, b: Said): boolean => PARTS.every((part) => a[part] === b[part]);

/** From the last place to the first, so that the places before it stay. */
const masked = (said: Said, suggestions: readonly Suggestion[]): Said =>
  suggestions
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (so, { part, from, to, masked: hidden }) => ({ ...so, [part]: so[part].slice(0, from) + hidden + so[part].slice(to) }),
      said,
    );

type WritingView = { readonly request: string; readonly of: RequestPublicAnswers; readonly begun: DraftedPublicAnswer };

function Writing({ request, of, begun }: WritingView) {
  const { title, asked, answered } = begun.text;
  const [said, setSaid] = useState<Said>({ title, asked, answered });
  const [checked, setChecked] = useState(said);
  const [kept, setKept] = useState(begun.text.kept);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const anew = usePublicAnswersAnew();
  const looked = useQuery({ ...draftQuery(request, checked), placeholderData: keepPreviousData });
  const isCurrent = isSame(said, checked) && !looked.isPlaceholderData && looked.data !== undefined;
  // Places in a text that has been written on since lead nowhere.
  const suggestions = isCurrent ? looked.data.suggestions : [];
  const save = useMutation({
    mutationFn: () => {
      const stays = kept.filter(({ reason }) => reason.trim() !== '');
      const body = { answer: begun.answer, text: { ...said, kept: stays }, seen: begun.seen };
      return answerOf(api.POST('/api/work/requests/{id}/public-answers', { params: { path: { id: request } }, body }));
    },
    onSuccess: async () => {
      await anew();
      void message.success(TEXTS.saved);
      await navigate(`/requests/${request}`);
    },
  });
  const put = (now: Said) => {
    setSaid(now);
    setChecked(now);
  };
  const keep = ({ part, text }: Suggestion, reason: string) =>
    setKept((before) => [...before.filter((each) => each.part !== part || each.text !== text), { part, text, reason }]);
  return (
    <div className="request-columns">
      <section className="sheet" aria-labelledby="public-answer-text">
        <h2 id="public-answer-text">{TEXTS.part}</h2>
        {PARTS.map((part) => (
          <div key={part} className="public-answer-field">
            <label htmlFor={`public-${part}`}>{PUBLIC_ANSWER_PART_NAMES[part]}</label>
            <Input.TextArea
              id={`public-${part}`}
              value={said[part]}
              rows={part === 'title' ? 2 : 8}
              onChange={({ target }) => setSaid({ ...said, [part]: target.value })}
              onBlur={() => setChecked(said)}
            />
            <SuggestionsPart
              part={part}
              suggestions={suggestions}
              kept={kept}
              onMask={(each) => put(masked(said, [each]))}
              onKeep={keep}
            />
          </div>
        ))}
        <div aria-live="polite">
          <ProblemNotice error={looked.error} />
          {isCurrent ? (
            suggestions.length === 0 ? (
              <p className="soft">{TEXTS.suggestionsNone}</p>
            ) : null
          ) : (
            <p className="soft">{TEXTS.checking}</p>
          )}
        </div>
        <ProblemNotice error={save.error} />
        <div className="unit-acts">
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
            {TEXTS.save}
          </Button>
          {suggestions.length < 2 ? null : <Button onClick={() => put(masked(said, suggestions))}>{TEXTS.maskAll}</Button>}
        </div>
      </section>
      <section className="sheet" aria-labelledby="public-answer-preview">
        <h2 id="public-answer-preview">{TEXTS.preview}</h2>
        <PublicAnswer {...said} unit={of.unitName} outcome={of.outcome ?? ''} answeredOn={of.answeredOn ?? ''} rank={3} />
      </section>
    </div>
  );
}

/** The text for the public list: from what was asked and answered to what tells of nobody. */
export default function WritePublicAnswerPage() {
  const { request = '' } = useParams();
  const answers = useQuery(publicAnswersQuery(request));
  const begun = useQuery(draftQuery(request, null));
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}`}>{TEXTS.back}</Link>
      </p>
      <PageHead title={TEXTS.pageTitle} lead={TEXTS.pageLead} />
      <QueryPart query={answers}>
        {(of) => (
          <QueryPart query={begun}>
            {(found) => <Writing key={found.answer ?? 'new'} request={request} of={of} begun={found} />}
          </QueryPart>
        )}
      </QueryPart>
    </>
  );
}
