import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Radio } from 'antd';
import { choosing, undecidedOf, type Choice, type Suggestion } from './mask-choice.ts';

type SuggestionsView = {
  readonly choice: Choice;
  readonly suggestions: readonly Suggestion[];
  readonly change: (make: (before: Choice) => Choice) => void;
};

const decided = ({ taken, left }: Choice, id: string): 'take' | 'leave' | null =>
  id in taken ? 'take' : left.includes(id) ? 'leave' : null;

const DECISIONS = [
  { value: 'take', label: TEXTS.take },
  { value: 'leave', label: TEXTS.leave },
];

type KindView = SuggestionsView & { readonly title: string };

/** All of one kind: decided together or one by one. */
function Kind({ title, choice, suggestions, change }: KindView) {
  return (
    <section className="mask-kind">
      <h3>{TEXTS.kindHead(title, suggestions.length)}</h3>
      <div className="unit-acts">
        <Button
          size="small"
          aria-label={TEXTS.takeAllOf(title)}
          onClick={() => change((before) => choosing.take(before, suggestions))}
        >
          {TEXTS.takeAll}
        </Button>
        <Button
          size="small"
          aria-label={TEXTS.leaveAllOf(title)}
          onClick={() =>
            change((before) =>
              choosing.leave(
                before,
                suggestions.map(({ id }) => id),
              ),
            )
          }
        >
          {TEXTS.leaveAll}
        </Button>
      </div>
      <ul className="mask-list">
        {suggestions.map((each) => (
          <li key={each.id}>
            <span>
              <span className="mono">{each.words}</span> <span className="soft small">{TEXTS.onPage(each.page)}</span>
            </span>
            <Radio.Group
              aria-label={TEXTS.decide(each.words, each.page)}
              optionType="button"
              size="small"
              options={DECISIONS}
              value={decided(choice, each.id)}
              onChange={({ target }) =>
                change((before) => (target.value === 'take' ? choosing.take(before, [each]) : choosing.leave(before, [each.id])))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Personal data that the detectors found, kind by kind; each is taken or left, none stays open. */
export function SuggestionsPart(view: SuggestionsView) {
  const { choice, suggestions } = view;
  const kinds = new Map<string, Suggestion[]>();
  for (const each of suggestions) kinds.set(each.title, [...(kinds.get(each.title) ?? []), each]);
  return (
    <section className="sheet" aria-labelledby="mask-suggestions">
      <h2 id="mask-suggestions">{TEXTS.suggestions}</h2>
      {suggestions.length === 0 ? (
        <p className="soft">{TEXTS.noSuggestions}</p>
      ) : (
        <p role="status">{TEXTS.undecided(undecidedOf(choice, suggestions).length)}</p>
      )}
      {[...kinds].map(([title, own]) => (
        <Kind key={title} {...view} title={title} suggestions={own} />
      ))}
    </section>
  );
}
