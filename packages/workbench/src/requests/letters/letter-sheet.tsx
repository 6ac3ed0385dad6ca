import { LETTER_PAGE_TEXTS as TEXTS, PHRASING_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { LetterPart } from './letter-query.ts';

type LetterSheetView = {
  readonly parts: readonly LetterPart[];
  /** Whose phrasing a part is in, by part. */
  readonly phrased?: ReadonlyMap<string, string> | undefined;
  /** Offers to word a part anew; absent: nothing can be. */
  readonly onReword?: ((part: LetterPart) => void) | undefined;
};

/** Which seal is put on is said elsewhere; room is left for it on paper. */
const OFF_PAPER: readonly string[] = ['seal'];

/** A letter as it will be read: laid out as on paper, with what nobody can word otherwise marked as such, and why. */
export const LetterSheet = ({ parts, phrased, onReword }: LetterSheetView) => (
  <div className="letter-sheet">
    {parts
      .filter(({ part }) => !OFF_PAPER.includes(part))
      .map((part) => (
        <Part key={part.part} part={part} phrasedBy={phrased?.get(part.part)} onReword={part.locked ? undefined : onReword} />
      ))}
  </div>
);

type PartView = {
  readonly part: LetterPart;
  readonly phrasedBy: string | undefined;
  readonly onReword: LetterSheetView['onReword'];
};

function Part({ part, phrasedBy, onReword }: PartView) {
  const { part: id, name, text, locked, why } = part;
  return (
    <div className={`letter-part letter-part-${id}${locked ? ' letter-locked' : ''}`}>
      <div className="letter-text">{text === '' ? <p className="letter-blank">{TEXTS.blank(name)}</p> : paragraphs(text)}</div>
      <p className="letter-note small soft">
        <span className="letter-part-name">{name}</span>
        {locked ? ` ${TEXTS.locked(why ?? '')}` : null}
        {phrasedBy === undefined ? null : ` ${PHRASING_TEXTS.note(phrasedBy)}`}
        {onReword === undefined ? null : (
          <Button type="link" size="small" onClick={() => onReword(part)} aria-label={TEXTS.rewordTitle(name)}>
            {TEXTS.reword}
          </Button>
        )}
      </p>
    </div>
  );
}

const paragraphs = (text: string): ReactNode => text.split('\n').map((line, at) => <p key={at}>{line}</p>);
