import { CHART_TEXTS } from '@gongkai/wording';
import type { BarView, BarsView } from './bars-view.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Bars as a table, the drawing in a column of its own: the figures are the chart, at the size of the text on any screen, and
 * whoever cannot see the bars hears the same rows.
 */
export function BarChart({ id, title, unit, bars, sum }: BarsView) {
  const greatest = Math.max(...bars.map(({ value }) => value ?? 0));
  return (
    <figure className="chart" aria-labelledby={`chart-${id}`}>
      <figcaption id={`chart-${id}`}>{title}</figcaption>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{CHART_TEXTS.kind}</th>
            <td className="bar" />
            <th scope="col" className="number">
              {CHART_TEXTS.value(unit)}
            </th>
            <th scope="col" className="number">
              {CHART_TEXTS.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <BarRow key={bar.label} {...bar} greatest={greatest} />
          ))}
        </tbody>
      </table>
      <p className="chart-note">
        {CHART_TEXTS.sumOf(String(sum), unit)}
        {CHART_TEXTS.sharesOf}
      </p>
    </figure>
  );
}

function BarRow({ label, value, share, unfilled, greatest }: BarView & { readonly greatest: number }) {
  const length = value === null || greatest === 0 ? 0 : (100 * value) / greatest;
  return (
    <tr>
      <th scope="row">
        {label}
        {unfilled === 0 ? null : <small>{CHART_TEXTS.unfilled(unfilled)}</small>}
      </th>
      <td className="bar">
        <svg width="100%" height="14" aria-hidden="true" focusable="false">
          <rect className="bar-track" width="100%" height="14" />
          <rect className="bar-length" width={`${Math.round(length * 100) / 100}%`} height="14" />
        </svg>
      </td>
      <td className="number">{value === null ? <span className="soft">{CHART_TEXTS.noFigure}</span> : value}</td>
      <td className="number">{share === null ? '—' : percent(share)}</td>
    </tr>
  );
}
