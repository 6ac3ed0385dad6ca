import { CELL_TEXTS, COMPARE_TEXTS } from '@gongkai/wording';
import { CellFigure } from '../report/cell-figure.tsx';
import type { ChangeView } from './change-view.ts';
import type { CompareLineView, ComparedCellView, ComparedReportView, CompareTableView } from './compare-view.ts';

export type CompareTableProps = { readonly table: CompareTableView; readonly reports: readonly ComparedReportView[] };

/** Lines of one table, a column for each report and one for what changed. */
export function CompareTable({ table, reports }: CompareTableProps) {
  const [, ...others] = reports;
  const caption = `compare-${table.id}`;
  return (
    <section className="compare-table">
      <h2 id={caption}>{table.title}</h2>
      <p className="soft">{COMPARE_TEXTS.tableChanges(table.changed, table.total)}</p>
      {table.groups.length === 0 ? (
        <p>{COMPARE_TEXTS.noChange}</p>
      ) : (
        <div className="table-region" role="region" aria-label={CELL_TEXTS.tableRegion(table.title)} tabIndex={0}>
          <table className="plain-table wide-table" aria-labelledby={caption}>
            <thead>
              <tr>
                <th scope="col">{COMPARE_TEXTS.item}</th>
                {reports.map(({ id, name, year }, index) => (
                  <th key={id} scope="col" className="number">
                    <span className="compared-number" aria-hidden="true">
                      {index + 1}
                    </span>{' '}
                    <span className="unseen">{name} </span>
                    {year}
                  </th>
                ))}
                {others.map(({ id, year }) => (
                  <th key={id} scope="col">
                    {others.length === 1 ? COMPARE_TEXTS.change : `${year} ${COMPARE_TEXTS.changeFromFirst}`}
                  </th>
                ))}
              </tr>
            </thead>
            {table.groups.map(({ heading, lines }, index) => (
              <tbody key={index}>
                {heading === null ? null : (
                  <tr className="group-head">
                    <th scope="rowgroup" colSpan={1 + reports.length + others.length}>
                      {heading}
                    </th>
                  </tr>
                )}
                {lines.map((line) => (
                  <Line key={line.id} {...line} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

function Line({ label, unit, continuity, values, changes }: CompareLineView) {
  return (
    <tr>
      <th scope="row">
        {label}
        {unit === null ? null : <span className="unit">（{unit}）</span>}
      </th>
      {values.map((value, index) => (
        <td key={index} className={`number${value.kind === 'reading' ? ` is-${value.state}` : ''}`}>
          <Value {...value} />
        </td>
      ))}
      {changes.map((change, index) => (
        <td key={index} className="change">
          <Change change={change} continuity={continuity} />
        </td>
      ))}
    </tr>
  );
}

function Value(value: ComparedCellView) {
  switch (value.kind) {
    case 'reading':
      return <CellFigure {...value} />;
    case 'figure':
      return value.text;
    case 'not-counted':
      return <span className="soft">{COMPARE_TEXTS.notCounted}</span>;
  }
}

function Change({
  change,
  continuity,
}: {
  readonly change: ChangeView | null;
  readonly continuity: CompareLineView['continuity'];
}) {
  if (continuity === 'no')
    return (
      <span className="soft">
        {COMPARE_TEXTS.noSign} {COMPARE_TEXTS.notComparable}
      </span>
    );
  return (
    <>
      {continuity === 'near' ? (
        <span className="near" aria-label={COMPARE_TEXTS.near} role="img">
          {COMPARE_TEXTS.nearSign}{' '}
        </span>
      ) : null}
      {change === null ? <span className="soft">—</span> : <span className={`change-${change.direction}`}>{change.text}</span>}
    </>
  );
}
