import { PROBLEM_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { asProblem } from '../api/problem.ts';
import { useSecondsLeft } from './seconds-left.ts';

type ProblemNoticeView = {
  readonly error: unknown;
  /** Offered where trying again can help. */
  readonly onRetry?: (() => void) | undefined;
  /** It is being tried again. */
  readonly isTrying?: boolean;
  /** False where the fields are told beside it. */
  readonly withFields?: boolean;
};

/** What went wrong and what to do next, read aloud when it appears; nothing where nothing went wrong. */
export function ProblemNotice({ error, onRetry, isTrying = false, withFields = true }: ProblemNoticeView) {
  const problem = error === null || error === undefined ? undefined : asProblem(error);
  const left = useSecondsLeft(error);
  return (
    <div role="alert">
      {problem === undefined ? null : (
        <div className="notice notice-error">
          <p>
            <strong>{problem.title}</strong>
          </p>
          <p>
            {problem.detail}
            {problem.cites === undefined ? null : <span className="soft small">{PROBLEM_TEXTS.cites(problem.cites)}</span>}
          </p>
          {problem.fields.length === 0 || !withFields ? null : (
            <ul>
              {problem.fields.map(({ field, detail }) => (
                <li key={`${field} ${detail}`}>{detail}</li>
              ))}
            </ul>
          )}
          {left === 0 ? <p>{PROBLEM_TEXTS.waitOver}</p> : null}
          {problem.reference === undefined ? null : <p className="small">{PROBLEM_TEXTS.reference(problem.reference)}</p>}
          {onRetry === undefined ? null : (
            <div className="notice-acts">
              <Button loading={isTrying} onClick={onRetry}>
                {WORKBENCH_TEXTS.again}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
