import { PROBLEM_TEXTS } from '@gongkai/wording';
import type { ChangedLine } from '../api/problem.ts';
import type { Clash } from './newest.ts';

type ConflictView = {
  readonly isConflict: boolean;
  readonly clashes: readonly Clash[];
  readonly labels: Readonly<Record<string, string>>;
  /** What was done meanwhile, where the server says it. */
  readonly changed?: readonly ChangedLine[];
};

/** Somebody has changed the same meanwhile: what became of the form, and which fields say something else than what is so now. */
export function ConflictNotice({ isConflict, clashes, labels, changed = [] }: ConflictView) {
  return (
    <div role="alert">
      {isConflict || clashes.length > 0 ? (
        <div className="notice notice-warning">
          <p>
            <strong>{PROBLEM_TEXTS.conflict}</strong>
          </p>
          <p>{PROBLEM_TEXTS.conflictNext}</p>
          {changed.length === 0 ? null : (
            <>
              <p>{PROBLEM_TEXTS.conflictChanged}</p>
              <ul>
                {changed.map(({ on, by, sentence }, index) => (
                  <li key={index}>{PROBLEM_TEXTS.conflictLine(on, by, sentence)}</li>
                ))}
              </ul>
            </>
          )}
          {clashes.length === 0 ? null : (
            <>
              <p>{PROBLEM_TEXTS.conflictFields}</p>
              <ul>
                {clashes.map(({ field, newest }) => (
                  <li key={field}>{PROBLEM_TEXTS.conflictField(labels[field] ?? field, newest)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}
