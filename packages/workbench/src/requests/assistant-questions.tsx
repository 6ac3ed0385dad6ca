import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { QueryPart } from '../parts/query-part.tsx';
import { earlierQuery, type AssessedRequest, type DecisionAnswers, type ShownRequest } from './request-query.ts';

type Question = NonNullable<AssessedRequest['next']>;
type View = { readonly found: AssessedRequest; readonly onAnswer: (answers: DecisionAnswers) => void };

/** The answers before a question: from there it is asked anew. */
function answersBefore({ asked, answers }: AssessedRequest, at: number): DecisionAnswers {
  const before = new Set<string>(asked.slice(0, at).map(({ question }) => question));
  return Object.fromEntries(Object.entries(answers).filter(([question]) => before.has(question)));
}

/** What was answered so far; each can be taken back, and with it what came after. */
export function AskedQuestions({
  found,
  onChange,
}: {
  readonly found: AssessedRequest;
  readonly onChange: (answers: DecisionAnswers) => void;
}) {
  if (found.asked.length === 0) return null;
  return (
    <ol className="asked-questions" aria-label={TEXTS.answered}>
      {found.asked.map(({ question, part, text, answer }, at) => (
        <li key={question}>
          <span className="asked-part">{part}</span>
          <span>
            {text} <strong>{answer}</strong>
          </span>
          <Button type="link" size="small" aria-label={TEXTS.change(text)} onClick={() => onChange(answersBefore(found, at))}>
            {TEXTS.changeShort}
          </Button>
        </li>
      ))}
    </ol>
  );
}

/** `yes` and `no` are said in words on the buttons and as true and false to the server. */
const valueOf = (value: string): string | boolean => (value === 'yes' ? true : value === 'no' ? false : value);

function Grounds({
  question,
  onChosen,
}: {
  readonly question: Question;
  readonly onChosen: (grounds: readonly string[]) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <>
      <Checkbox.Group
        className="ground-choices"
        value={[...chosen]}
        onChange={(values) => setChosen(values)}
        options={question.choices.map(({ value, text, cites }) => ({
          value,
          label: cites === null ? text : `${text}${TEXTS.cites(cites)}`,
        }))}
      />
      <div className="unit-acts">
        <Button type="primary" onClick={() => onChosen(chosen)}>
          {chosen.length === 0 ? TEXTS.noneOfThem : TEXTS.confirmGrounds}
        </Button>
      </div>
    </>
  );
}

/** One question with its answers as buttons; the focus comes along, so that it is read and can be answered by key. */
export function NextQuestion({ found, onAnswer }: View) {
  const { next, answers } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [next?.question]);
  if (next === null) return null;
  const say = (value: unknown) => onAnswer({ ...answers, [next.question]: value });
  return (
    <section className="next-question" aria-labelledby="next-question">
      <p className="soft small">{next.part}</p>
      <h3 id="next-question" ref={heading} tabIndex={-1}>
        {next.text}
      </h3>
      <p className="soft small">{next.cites}</p>
      {next.several ? (
        <Grounds key={next.question} question={next} onChosen={say} />
      ) : (
        <div className="unit-acts">
          {next.choices.map(({ value, text }) => (
            <Button key={value} onClick={() => say(valueOf(value))}>
              {text}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function EarlierChoice({ id, onChosen }: { readonly id: string; readonly onChosen: (earlier: string) => void }) {
  const earlier = useQuery(earlierQuery(id));
  return (
    <QueryPart query={earlier} rows={1} isAskedOnce>
      {({ requests }) => (
        <>
          <label htmlFor="earlier-case">{TEXTS.earlierCase}</label>
          <Select
            id="earlier-case"
            className="whole-width"
            placeholder={TEXTS.earlierMissing}
            notFoundContent={TEXTS.noEarlierAnswered}
            options={requests
              .filter(({ closedOn }) => closedOn !== null)
              .map((each) => ({
                value: each.id,
                label: TEXTS.handlerOf(
                  each.number ?? TEXTS.unnumbered,
                  TEXTS.answeredAs(each.closedOn ?? '', each.outcome ?? ''),
                ),
              }))}
            onChange={onChosen}
          />
        </>
      )}
    </QueryPart>
  );
}

/** What has to come first: a letter, a search, somebody to wait for, or the earlier answer that is meant. */
export function ToDoBefore({ request, found, onAnswer }: View & { readonly request: ShownRequest }) {
  const { before, answers } = found;
  if (before === null) return null;
  return (
    <div className="notice notice-warning" role="status">
      <p>
        <strong>{before.sentence}</strong>
        <span className="soft small">{TEXTS.cites(before.cites)}</span>
      </p>
      {before.letter === null ? null : <p>{TEXTS.letterToSend(before.letter.title)}</p>}
      {before.what === 'nameEarlier' ? (
        <EarlierChoice id={request.id} onChosen={(earlier) => onAnswer({ ...answers, earlier })} />
      ) : null}
    </div>
  );
}
