import { CELL_TEXTS } from '@gongkai/wording';
import { anchorOf, hrefOf } from './anchors.ts';
import type { MarkView } from './marks.ts';

/** The number of a finding at its place, leading to it in the list. */
export function MarkLink({ number, severity, severityName, role }: MarkView) {
  const label = role === 'at' ? CELL_TEXTS.mark(number, severityName) : CELL_TEXTS.alsoMark(number, severityName);
  return (
    <a className={`mark mark-${severity} mark-${role}`} href={hrefOf(anchorOf.finding(number))} aria-label={label}>
      {number}
    </a>
  );
}

export const MarkLinks = ({ marks }: { readonly marks: readonly MarkView[] }) =>
  marks.length === 0 ? null : (
    <span className="marks">
      {marks.map((mark) => (
        <MarkLink key={mark.number} {...mark} />
      ))}
    </span>
  );
