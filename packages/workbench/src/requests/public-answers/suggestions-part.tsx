import { PUBLIC_ANSWER_WORK_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Input } from 'antd';
import type { PublicText, Suggestion } from './public-answer-query.ts';

type SuggestionsView = {
  readonly part: Suggestion['part'];
  readonly suggestions: readonly Suggestion[];
  readonly kept: PublicText['kept'];
  readonly onMask: (suggestion: Suggestion) => void;
  readonly onKeep: (suggestion: Suggestion, reason: string) => void;
};

/** What in one part of the text may be somebody's: masked, or kept with a reason. The applicant's own is never kept. */
export function SuggestionsPart({ part, suggestions, kept, onMask, onKeep }: SuggestionsView) {
  const own = suggestions.filter((each) => each.part === part);
  if (own.length === 0) return null;
  const reasonOf = ({ text }: Suggestion) => kept.find((each) => each.part === part && each.text === text)?.reason ?? '';
  return (
    <ul className="plain-list">
      {own.map((each) => (
        <li key={`${each.from} ${each.text}`} className="suggestion">
          <p>{TEXTS.found(each.ofApplicant ? TEXTS.ofApplicant(each.what) : each.what, each.text)}</p>
          <div className="unit-acts">
            <Button size="small" aria-label={TEXTS.maskOf(each.text)} onClick={() => onMask(each)}>
              {TEXTS.maskOne}
            </Button>
            {each.ofApplicant ? (
              <span className="soft small">{TEXTS.mustMask}</span>
            ) : (
              <Input
                size="small"
                className="suggestion-reason"
                aria-label={TEXTS.keepOf(each.text)}
                placeholder={TEXTS.keep}
                maxLength={200}
                value={reasonOf(each)}
                onChange={({ target }) => onKeep(each, target.value)}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
