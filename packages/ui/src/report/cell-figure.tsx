import type { CellState } from '@gongkai/report';
import { CELL_TEXTS } from '@gongkai/wording';

export type CellFigureView = { readonly state: CellState; readonly text: string };

const Hidden = ({ children }: { readonly children: string }) => <span className="unseen">{children}</span>;

/** What stands in a cell. Blank, 0, `/`, inferred and undecided differ in sign and in words, never in colour alone. */
export function CellFigure({ state, text }: CellFigureView) {
  switch (state) {
    case 'printed':
      return text;
    case 'blank':
      return <Hidden>{CELL_TEXTS.blank}</Hidden>;
    case 'slash':
      return (
        <>
          <span aria-hidden="true">{text}</span>
          <Hidden>{CELL_TEXTS.slash}</Hidden>
        </>
      );
    case 'missing':
      return (
        <>
          <span className="cell-sign" aria-hidden="true">
            {CELL_TEXTS.missingShort}
          </span>
          <Hidden>{CELL_TEXTS.missing}</Hidden>
        </>
      );
    case 'inferred':
      return (
        <>
          {text}
          <span className="cell-sign" aria-hidden="true">
            {CELL_TEXTS.inferredShort}
          </span>
          <Hidden>{CELL_TEXTS.inferred}</Hidden>
        </>
      );
    case 'unreadable':
      return (
        <>
          <span className="cell-sign" aria-hidden="true">
            {CELL_TEXTS.unreadableShort}
          </span>
          <Hidden>{CELL_TEXTS.unreadable}</Hidden>
        </>
      );
  }
}
