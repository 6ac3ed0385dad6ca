import { CHART_TEXTS } from '@gongkai/wording';
import type { LinesView, LineView } from './lines-view.ts';
import { niceSteps } from './scale.ts';
import { YearHeads } from './year-heads.tsx';

/** In units of the drawing; the margins have room for the larger text of the drawing on a phone. */
const SIZE = { width: 400, height: 236, left: 52, right: 24, top: 14, bottom: 36 } as const;

/** Lines over years as one drawing with title and description, and the same figures as a table below. */
export function LineChart(view: LinesView) {
  const { id, title, unit, years, lines, breaks } = view;
  const steps = niceSteps(view.highest, view.whole);
  const top = steps.at(-1) ?? 1;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = (year: number) => SIZE.left + ((year - first) / Math.max(1, last - first)) * (SIZE.width - SIZE.left - SIZE.right);
  const y = (value: number) => SIZE.height - SIZE.bottom - (value / top) * (SIZE.height - SIZE.top - SIZE.bottom);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <Key lines={lines} broken={breaks.length > 0} />
      <svg className="lines" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-labelledby={`${id}-name ${id}-words`}>
        <title id={`${id}-name`}>{title}</title>
        <desc id={`${id}-words`}>{describe(view)}</desc>
        {steps.map((step) => (
          <g key={step}>
            <line className="grid-line" x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(step)} y2={y(step)} />
            <text className="tick" x={SIZE.left - 8} y={y(step)} textAnchor="end" dominantBaseline="central">
              {step}
            </text>
          </g>
        ))}
        {years
          .filter((_, index) => (years.length - 1 - index) % Math.ceil(years.length / 7) === 0)
          .map((year) => (
            <text key={year} className="tick" x={x(year)} y={SIZE.height - 10} textAnchor="middle">
              {year}
            </text>
          ))}
        {breaks.map(({ after, before }) => (
          <line
            key={after}
            className="break-line"
            x1={(x(after) + x(before)) / 2}
            x2={(x(after) + x(before)) / 2}
            y1={SIZE.top}
            y2={SIZE.height - SIZE.bottom}
          />
        ))}
        {lines.map((line, index) => (
          <Line key={line.name} line={line} index={index} x={x} y={y} />
        ))}
      </svg>
      {view.gap ? <p className="chart-note">{CHART_TEXTS.gap}</p> : null}
      <FigureTable title={title} unit={unit} years={years} lines={lines} />
    </figure>
  );
}

type Drawn = {
  readonly line: LineView;
  readonly index: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
};

const round = (value: number): number => Math.round(value * 10) / 10;

function Line({ line, index, x, y }: Drawn) {
  return (
    <g className={`line line-${index}`}>
      {line.stretches.map((points) => (
        <g key={points[0]?.year}>
          {points.length > 1 ? (
            <polyline points={points.map(({ year, value }) => `${round(x(year))},${round(y(value))}`).join(' ')} />
          ) : null}
          {points.map(({ year, value }) => (
            <Dot key={year} index={index} x={round(x(year))} y={round(y(value))} />
          ))}
        </g>
      ))}
    </g>
  );
}

/** A shape of its own for each line, so that it can be told without colour. */
function Dot({ index, x, y }: { readonly index: number; readonly x: number; readonly y: number }) {
  switch (index % 4) {
    case 0:
      return <circle cx={x} cy={y} r="4" />;
    case 1:
      return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" />;
    case 2:
      return <path d={`M${x} ${y - 5}L${x + 5} ${y + 4}L${x - 5} ${y + 4}Z`} />;
    default:
      return <path d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`} />;
  }
}

function Key({ lines, broken }: { readonly lines: readonly LineView[]; readonly broken: boolean }) {
  return (
    <ul className="chart-key" aria-hidden="true">
      {lines.map(({ name }, index) => (
        <li key={name}>
          <svg className="lines key-sign" viewBox="0 0 30 14" width="30" height="14" focusable="false">
            <g className={`line line-${index}`}>
              <polyline points="1,7 29,7" />
              <Dot index={index} x={15} y={7} />
            </g>
          </svg>
          {name}
        </li>
      ))}
      {broken ? (
        <li>
          <svg className="lines key-sign" viewBox="0 0 30 14" width="30" height="14" focusable="false">
            <line className="break-line" x1="15" x2="15" y1="0" y2="14" />
          </svg>
          {CHART_TEXTS.breakLine}
        </li>
      ) : null}
    </ul>
  );
}

function describe({ years, lines, breaks }: LinesView): string {
  const parts = lines.flatMap(({ name, values }) => {
    const given = values.flatMap((value) => value ?? []);
    const [first, last] = [given[0], given.at(-1)];
    return first === undefined || last === undefined ? [] : [CHART_TEXTS.linePart(name, String(first), String(last))];
  });
  const words = CHART_TEXTS.describeLines(years[0] ?? 0, years.at(-1) ?? 0, parts);
  return breaks.length === 0 ? words : `${words}${CHART_TEXTS.breakLine}`;
}

function FigureTable({ title, unit, years, lines }: Pick<LinesView, 'title' | 'unit' | 'years' | 'lines'>) {
  return (
    <div className="table-region" role="region" aria-label={CHART_TEXTS.dataTable(title)} tabIndex={0}>
      <table className="plain-table">
        <YearHeads first={CHART_TEXTS.value(unit)} years={years} />
        <tbody>
          {lines.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={years[index]} className="number">
                  {value ?? '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
