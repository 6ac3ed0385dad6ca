import { anchorOf } from './anchors.ts';
import { MarkLinks } from './mark-link.tsx';
import type { ParagraphView, RunView } from './narrative-view.ts';

export type NarrativeView = { readonly paragraphs: readonly ParagraphView[] };

/** The words of a section; where a finding speaks of them they are marked, and its number follows. */
export const Narrative = ({ paragraphs }: NarrativeView) =>
  paragraphs.map((runs, index) => (
    <p key={index}>
      {runs.map((run, at) => (
        <Run key={at} {...run} />
      ))}
    </p>
  ));

function Run({ text, marks, begins, ends }: RunView) {
  const [gravest] = marks;
  return (
    <>
      {begins.map((number) => (
        <span key={number} id={anchorOf.words(number)} className="words-begin" />
      ))}
      {gravest === undefined ? (
        text
      ) : (
        <mark className={`words words-${gravest.severity}${marks.length > 1 ? ' words-several' : ''}`}>{text}</mark>
      )}
      <MarkLinks marks={ends} />
    </>
  );
}
