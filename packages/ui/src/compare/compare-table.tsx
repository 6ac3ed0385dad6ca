import type { ComparedOver } from '@gongkai/report';
import { CELL_TEXTS, COMPARED_OVER, COMPARE_TEXTS } from '@gongkai/wording';
import { Phrases } from '../frame/phrases.tsx';
import { CellFigure } from '../report/cell-figure.tsx';
import type { CompareLineView, ComparedCellView, CompareTableView, HeadingView, StepView } from './compare-line.ts';
import type { ComparedReportView } from './compare-view.ts';

export type CompareTableProps = {
  readonly table: CompareTableView;
  readonly reports: readonly ComparedReportView[];
  readonly over: ComparedOver;
};

/** Lines of one table: a column for each report, and after each but the first how it differs from the one before. */
export function CompareTable({ table, reports, over }: CompareTableProps) {
  const caption = `compare-${table.id}`;
  const oneUnit = new Set(reports.map(({ name }) => name)).size === 1;
  return (
    <section className="compare-table">
      <h2 id={caption}>
        <Phrases text={table.title} />
      </h2>
      <p className="soft">{COMPARED_OVER[over].tableChanges(table.changed, table.total)}</p>
      {table.groups.length === 0 ? (
        <p>{COMPARE_TEXTS.noChange}</p>
      ) : (
        <div className="table-region" role="region" aria-label={CELL_TEXTS.tableRegion(table.title)} tabIndex={0}>
          <table className="plain-table wide-table" aria-labelledby={caption}>
            <colgroup>
              <col className="item-column" />
              {reports.flatMap(({ id }, index) => [
                <col key={id} className="value-column" />,
                ...(index === 0 ? [] : [<col key={`${id} change`} className="change-column" />]),
              ])}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{COMPARE_TEXTS.item}</th>
                {reports.flatMap((report, index) => [
                  <ReportHead key={report.id} number={index + 1} named={!oneUnit} {...report} />,
                  ...(index === 0
                    ? []
                    : [
                        <th key={`${report.id} change`} scope="col">
                          {COMPARED_OVER[over].change}
                          {reports.length > 2 ? <span className="unseen"> {report.year}</span> : null}
                        </th>,
                      ]),
                ])}
              </tr>
            </thead>
            <tbody>
              {table.groups.flatMap(({ headings, lines }) => [
                ...headings.map((heading) => (
                  <Heading key={`${lines[0]?.id} ${heading.depth} ${heading.text}`} {...heading} columns={2 * reports.length} />
                )),
                ...lines.map((line) => <Line key={line.id} {...line} />),
              ])}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Number and year; the name as well where it tells the columns apart. */
const ReportHead = ({ number, name, named, year }: ComparedReportView & { readonly number: number; readonly named: boolean }) => (
  <th scope="col" className="number">
    <span className="compared-number" aria-hidden="true">
      {number}
    </span>{' '}
    <span className={named ? 'report-name' : 'unseen'}>
      <Phrases text={name} />{' '}
    </span>
    {year}
  </th>
);

const Heading = ({ text, depth, columns }: HeadingView & { readonly columns: number }) => (
  <tr className="group-head">
    <th scope="row" className={`depth-${depth}`}>
      {text}
    </th>
    <td colSpan={columns - 1} />
  </tr>
);

function Line({ label, depth, unit, values, steps }: CompareLineView) {
  return (
    <tr>
      <th scope="row" className={`depth-${depth}`}>
        <Phrases text={label} />
        {unit === null ? null : <span className="unit">（{unit}）</span>}
      </th>
      {values.flatMap((value, index) => {
        const step = steps[index - 1];
        return [
          <td key={`value ${index}`} className={`number${value.kind === 'reading' ? ` is-${value.state}` : ''}`}>
            <Value {...value} />
          </td>,
          ...(step === undefined
            ? []
            : [
                <td key={`step ${index}`} className="change">
                  <Step {...step} />
                </td>,
              ]),
        ];
      })}
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

function Step({ change, continuity }: StepView) {
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
