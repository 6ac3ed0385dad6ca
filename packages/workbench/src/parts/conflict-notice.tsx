import { PROBLEM_TEXTS } from '@gongkai/wording';
import type { Clash } from './newest.ts';

type ConflictView = {
  readonly isConflict: boolean;
  readonly clashes: readonly Clash[];
  readonly labels: Readonly<Record<string, string>>;
};

/** Somebody has changed the same meanwhile: what became of the form, and which fields say something else than what is so now. */
export function ConflictNotice({ isConflict, clashes, labels }: ConflictView) {
  return (
    <div role="alert">
      {isConflict || clashes.length > 0 ? (
        <div className="notice notice-warning">
          <p>
            <strong>{PROBLEM_TEXTS.conflict}</strong>
          </p>
          <p>{PROBLEM_TEXTS.conflictNext}</p>
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
