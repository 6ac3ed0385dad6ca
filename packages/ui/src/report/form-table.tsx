import { CELL_TEXTS } from '@gongkai/wording';
import { Phrases } from '../frame/phrases.tsx';
import { anchorOf } from './anchors.ts';
import { CellFigure } from './cell-figure.tsx';
import { CellLegend } from './cell-legend.tsx';
import type { FigureCellView, FormTableView, LabelCellView, TableCellView } from './form-table-view.ts';
import { MarkLinks } from './mark-link.tsx';

/** A table of the form as it is printed, with the report's figures and the numbers of its findings. Wide ones scroll in themselves. */
export function FormTable({ id, name, title, rows, labelColumns, columns, states, marks }: FormTableView) {
  const caption = `${anchorOf.table(id)}-caption`;
  return (
    <figure className={`form-table form-${id} labels-${labelColumns}`} id={anchorOf.table(id)}>
      <figcaption id={caption}>
        <span className="form-name">{name}</span> {title}
        <MarkLinks marks={marks} />
      </figcaption>
      <p className="scroll-hint soft">{CELL_TEXTS.scrollHint}</p>
      <div className="table-region" role="region" aria-label={CELL_TEXTS.tableRegion(name)} tabIndex={0}>
        <table aria-labelledby={caption}>
          <colgroup>
            {Array.from({ length: columns }, (_, index) => (
              <col key={index} className={index < labelColumns ? `label-column label-column-${index}` : 'figure-column'} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <Cell key={index} {...cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CellLegend
        states={states}
        marked={marks.length > 0 || rows.flat().some((cell) => cell.kind === 'figure' && cell.marks.length > 0)}
      />
    </figure>
  );
}

function Cell(cell: TableCellView) {
  switch (cell.kind) {
    case 'label':
      return <Label {...cell} />;
    case 'figure':
      return <FigureCell {...cell} />;
    case 'plain':
      return (
        <td className="plain" colSpan={cell.cols}>
          {cell.text}
        </td>
      );
  }
}

function Label({ text, cols, rows, id, scope, beside }: LabelCellView) {
  const place = beside === null ? 'head' : `beside beside-${beside}${rows > 1 ? ' beside-group' : ''}`;
  if (text === '') return <td className={place} colSpan={cols} rowSpan={rows} />;
  return (
    <th id={id} className={place} scope={scope} colSpan={cols} rowSpan={rows}>
      <span className="label">
        <Phrases text={text} />
      </span>
    </th>
  );
}

function FigureCell({ cell, cols, state, text, marks, heads }: FigureCellView) {
  const [gravest] = marks;
  const marked = gravest === undefined ? '' : ` is-marked marked-${gravest.severity} marked-${gravest.role}`;
  return (
    <td id={anchorOf.cell(cell)} className={`figure is-${state}${marked}`} colSpan={cols} headers={heads.join(' ')}>
      <span className="cell-content">
        <CellFigure state={state} text={text} />
        <MarkLinks marks={marks} />
      </span>
    </td>
  );
}
