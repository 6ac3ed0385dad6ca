import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';

type WordsListView = {
  readonly title: string;
  readonly hint: string;
  readonly field: string;
  readonly button: string;
  readonly words: readonly string[];
  readonly onAdd: (words: string) => void;
  readonly onRemove: (words: string) => void;
};

const LONGEST = 200;

/** Words that are typed one after another, and can be taken out again. */
export function WordsPart({ title, hint, field, button, words, onAdd, onRemove }: WordsListView) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = () => {
    const said = typed.trim();
    if (said === '') return;
    onAdd(said);
    setTyped('');
  };
  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="soft small" id={`${id}-hint`}>
        {hint}
      </p>
      <ul className="mask-list">
        {words.map((each) => (
          <li key={each}>
            <span>{each}</span>
            <Button size="small" aria-label={TEXTS.removeWords(each)} onClick={() => onRemove(each)}>
              {TEXTS.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="mask-words">
        <Input
          aria-label={field}
          aria-describedby={`${id}-hint`}
          maxLength={LONGEST}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={add}
        />
        <Button onClick={add}>{button}</Button>
      </div>
    </section>
  );
}
