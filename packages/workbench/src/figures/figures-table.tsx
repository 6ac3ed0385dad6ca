import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import { Link } from 'react-router';
import type { Figures } from './figures-query.ts';

type FiguresTableView = {
  readonly rows: Figures['rows'];
  readonly caption: string;
  /** What it is and that it scrolls, for those who hear it. */
  readonly region?: string;
  /** Where the requests of a cell are shown. */
  readonly hrefOf: (cell: string) => string;
  readonly chosen: string | undefined;
};

/** A table as the form prints it; every figure leads to its requests. Wide as it is, it scrolls in itself. */
export function FiguresTable({ rows, caption, region = TEXTS.tableRegion, hrefOf, chosen }: FiguresTableView) {
  return (
    <div className="printed-region" role="region" aria-label={region} tabIndex={0}>
      <table className="printed">
        <caption className="unseen">{caption}</caption>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map(({ kind, text, cols, rows: down, id, scope, heads, cell }, index) => {
                if (kind === 'label' && text !== '')
                  return (
                    <th key={index} id={id ?? undefined} scope={scope ?? undefined} colSpan={cols} rowSpan={down}>
                      {text}
                    </th>
                  );
                return (
                  <td key={index} colSpan={cols} rowSpan={down} {...(heads.length === 0 ? {} : { headers: heads.join(' ') })}>
                    {cell === null ? (
                      text
                    ) : (
                      <Link to={hrefOf(cell)} aria-current={cell === chosen ? 'true' : undefined}>
                        {text}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
