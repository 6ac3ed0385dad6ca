import { ARCHIVE_TEXTS, CELL_TEXTS, CHART_TEXTS, SERIES_TEXTS } from '@gongkai/wording';
import { ReportRow } from '../archive/report-row.tsx';
import { Phrases } from '../frame/phrases.tsx';
import { CellLegend } from '../report/cell-legend.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { YearHeads } from '../charts/year-heads.tsx';
import type { ReportRowView } from '../archive/archive-view.ts';
import type { SeriesRowView, SeriesView } from './series-view.ts';

/** One unit over the years: its reports, charts, and every figure that can be followed. */
export function SeriesBody({ name, years, charts, broken, rows, notes, reports, others, compareHref }: SeriesView) {
  const [first, last] = [years[0], years.at(-1)];
  return (
    <>
      <h1>
        <Phrases text={SERIES_TEXTS.title(name)} />
      </h1>
      <p className="lead">
        {years.length < 2 || first === undefined || last === undefined
          ? SERIES_TEXTS.oneYear
          : SERIES_TEXTS.lead(years.length, first, last)}
      </p>
      <section aria-labelledby="reports-title">
        <h2 id="reports-title">{SERIES_TEXTS.reports}</h2>
        <Reports rows={reports} compareHref={compareHref} />
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{SERIES_TEXTS.others}</h2>
          <p className="soft">{SERIES_TEXTS.othersLead}</p>
          <Reports rows={others} compareHref={null} />
        </section>
      )}
      {charts.length === 0 ? null : (
        <section className="charts" aria-labelledby="charts-title">
          <h2 id="charts-title">{SERIES_TEXTS.chartsTitle}</h2>
          {broken ? <p className="soft">{SERIES_TEXTS.breaks}</p> : null}
          <div className="chart-grid">
            {charts.map((chart) => (
              <LineChart key={chart.id} {...chart} />
            ))}
          </div>
        </section>
      )}
      {rows.length === 0 ? null : (
        <section aria-labelledby="table-title">
          <h2 id="table-title">{SERIES_TEXTS.table}</h2>
          <p className="soft">{SERIES_TEXTS.tableLead}</p>
          <SeriesTable years={years} rows={rows} />
          <CellLegend states={rows.some(({ values }) => values.includes('blank')) ? ['blank'] : []} marked={false} />
        </section>
      )}
      {notes.length === 0 ? null : (
        <section className="notes" aria-labelledby="notes-title">
          <h2 id="notes-title">{SERIES_TEXTS.notes}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The same rows as in the archive; chosen ones go to a comparison. */
const Reports = ({ rows, compareHref }: Pick<SeriesView, 'compareHref'> & { readonly rows: readonly ReportRowView[] }) => (
  <form className="report-list" action="/compare" method="get">
    <ol>
      {rows.map((row) => (
        <li key={row.id}>
          <ReportRow {...row} unitHref={null} />
        </li>
      ))}
    </ol>
    {rows.length < 2 ? null : (
      <div className="compare-bar">
        {compareHref === null ? null : (
          <a className="button" href={compareHref}>
            {SERIES_TEXTS.compare}
          </a>
        )}
        <button type="submit" className="button button-quiet">
          {ARCHIVE_TEXTS.compareChosen}
        </button>
      </div>
    )}
  </form>
);

function SeriesTable({ years, rows }: { readonly years: readonly number[]; readonly rows: readonly SeriesRowView[] }) {
  return (
    <div className="table-region" role="region" aria-label={CELL_TEXTS.tableRegion(SERIES_TEXTS.table)} tabIndex={0}>
      <table className="plain-table wide-table series-table" aria-labelledby="table-title">
        <YearHeads first={SERIES_TEXTS.indicator} years={years} />
        <tbody>
          {rows.map(({ id, title, unit, values, breaks }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <span className="unit">（{unit}）</span>
              </th>
              {values.map((value, index) => (
                <td key={years[index]} className={`number${value === 'blank' ? ' is-blank' : ''}`}>
                  <SeriesValue value={value} />
                  <BreakSign kind={index < values.length - 1 ? (breaks[index] ?? null) : null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeriesValue({ value }: { readonly value: SeriesRowView['values'][number] }) {
  if (value === 'blank') return <span className="unseen">{CELL_TEXTS.blank}</span>;
  if (value === 'not-counted')
    return (
      <>
        <span className="soft" aria-hidden="true">
          —
        </span>
        <span className="unseen">{CHART_TEXTS.notCounted}</span>
      </>
    );
  return value;
}

function BreakSign({ kind }: { readonly kind: 'near' | 'no' | null }) {
  if (kind === null) return null;
  return (
    <span className={`break-sign break-${kind}`}>
      <span aria-hidden="true">{kind === 'no' ? SERIES_TEXTS.breakNo : SERIES_TEXTS.breakNear}</span>
      <span className="unseen">{kind === 'no' ? CHART_TEXTS.breakNo : CHART_TEXTS.breakNear}</span>
    </span>
  );
}
