import { PHRASING_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { laterEntries } from './later-entries.ts';
import { Paragraphs } from './phrasing-example.tsx';
import { today } from '../parts/today.ts';
import type { PhrasedLetter, PhrasedPart } from './phrasings-query.ts';

export type PhrasingAct = 'word' | 'stop';
export type OnAct = (act: PhrasingAct, letter: string, part: string) => void;

type LetterView = {
  readonly letter: PhrasedLetter;
  readonly isOpen: boolean;
  /** Absent: whoever looks may change nothing. */
  readonly onAct: OnAct | undefined;
};

const countOf = ({ parts }: PhrasedLetter, source: PhrasedPart['source']): number =>
  parts.filter((each) => each.source === source).length;

/** A letter with its parts that may be worded, folded where nobody words any of them. */
export function PhrasingLetter({ letter, isOpen: proposed, onAct }: LetterView) {
  const [said, setSaid] = useState<boolean>();
  const isOpen = said ?? proposed;
  const { letter: code, title, parts } = letter;
  return (
    <details className="sheet phrasing-letter" open={isOpen}>
      <summary
        onClick={(event) => {
          // What is open follows what is looked for, until somebody has said otherwise.
          event.preventDefault();
          setSaid(!isOpen);
        }}
      >
        <span className="mono">{code}</span> <strong>{title}</strong>
        <span className="soft small phrasing-counts">{TEXTS.counts(countOf(letter, 'unit'), countOf(letter, 'above'))}</span>
      </summary>
      {isOpen ? (
        <ul className="phrasing-parts">
          {parts.map((part) => (
            <Part key={part.part} letter={code} title={title} part={part} onAct={onAct} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

type PartView = {
  readonly letter: string;
  readonly title: string;
  readonly part: PhrasedPart;
  readonly onAct: OnAct | undefined;
};

function Part({ letter, title, part, onAct }: PartView) {
  const { name, source, from, unitName, example } = part;
  const later = laterEntries(part, today());
  const mayStop = source === 'unit' || later.some(({ text }) => text !== null);
  return (
    <li>
      <div className="phrasing-head">
        <strong>{name}</strong>
        <Tag {...(source === 'unit' ? { color: 'processing' } : {})}>{TEXTS.sources[source]}</Tag>
        {from === null ? null : (
          <span className="soft small">{unitName === null ? TEXTS.fromDay(from) : TEXTS.fromUnit(unitName, from)}</span>
        )}
      </div>
      <Paragraphs text={example} />
      {later.map((each) => (
        <p key={`${each.from} ${each.setAt}`} className="small">
          {TEXTS.later(each.from, each.text)}
        </p>
      ))}
      {onAct === undefined ? null : (
        <div className="phrasing-acts">
          <Button size="small" aria-label={TEXTS.changeOf(title, name)} onClick={() => onAct('word', letter, part.part)}>
            {TEXTS.change}
          </Button>
          {mayStop ? (
            <Button size="small" aria-label={TEXTS.stopOf(title, name)} onClick={() => onAct('stop', letter, part.part)}>
              {TEXTS.stop}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
