import { GIVEN_UP_NAMES, INTAKE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { similarQuery } from './intake-query.ts';

type SimilarNoticeView = {
  readonly unit: string | undefined;
  readonly document: string | undefined;
  readonly number: string;
  readonly content: string;
};

/** Shorter ones say nothing yet that could be compared. */
const LEAST = 4;

/** Earlier requests of the same applicant for nearly the same: a warning, never a hindrance. */
export function SimilarNotice({ unit = '', document = '', number, content }: SimilarNoticeView) {
  const isAskable = unit !== '' && document !== '' && number.length >= LEAST && content.length >= LEAST;
  const { data } = useQuery({ ...similarQuery({ unit, document, number, content }), enabled: isAskable });
  const found = isAskable ? (data?.requests ?? []) : [];
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <div className="notice notice-warning">
          <p>
            <strong>{TEXTS.similarTitle}</strong>
          </p>
          <ul>
            {found.map(({ id, number: registered, submittedOn, likeness, outcome, givenUp }) => (
              <li key={id}>
                {registered ?? ''} {TEXTS.similar(submittedOn, Math.round(likeness * 100))}{' '}
                {outcome ?? (givenUp === null ? TEXTS.similarOpen : GIVEN_UP_NAMES[givenUp])}
              </li>
            ))}
          </ul>
          <p>{TEXTS.similarLead}</p>
        </div>
      )}
    </div>
  );
}
