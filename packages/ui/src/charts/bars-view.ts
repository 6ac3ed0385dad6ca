import { editionOf, tableRows, type CellReading, type FormRow, type Report } from '@gongkai/report';
import { CHART_TEXTS } from '@gongkai/wording';

export type BarView = {
  readonly label: string;
  /** Null where no cell of it holds a figure: that is not 0. */
  readonly value: number | null;
  /** Part of all bars, 0–1; null without a value, or where all are 0. */
  readonly share: number | null;
  /** Cells of this bar without a figure, when others have one. */
  readonly unfilled: number;
};

export type BarsView = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly BarView[];
  readonly sum: number;
};

/** （三）不予公开 → 不予公开; 1.当面申请数 → 当面申请数; notes in brackets fall away. */
const plain = (title: string): string =>
  title
    .replace(/^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．])/, '')
    .replace(/（.*）$/, '')
    .replace(/(?:答复)?数$/, '');

type Group = { readonly label: string; readonly cells: readonly CellReading[] };

const ABSENT: CellReading = { state: 'missing', value: null };

function bars(id: string, title: string, unit: string, groups: readonly Group[]): BarsView | null {
  const values = groups.map(({ cells }) => {
    const figures = cells.flatMap(({ value }) => value ?? []);
    return figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0);
  });
  // Adding nothing up to 0 would draw an empty report as one without requests.
  if (values.every((value) => value === null)) return null;
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    id,
    title,
    unit,
    sum,
    bars: groups.map(({ label, cells }, index): BarView => {
      const value = values[index] ?? null;
      return {
        label,
        value,
        share: value === null || sum <= 0 ? null : value / sum,
        unfilled: value === null ? 0 : cells.filter((cell) => cell.value === null).length,
      };
    }),
  };
}

const rowsOf = (report: Report): readonly FormRow[] => editionOf(report.edition).tables.flatMap(tableRows);
const readingOf = (report: Report, id: string): CellReading => report.cells[id] ?? ABSENT;

/** What became of the requests of the year: six outcomes, or the answers of the statistics table up to 2018. */
export function outcomeBars(report: Report): BarsView | null {
  const rows = rowsOf(report).filter(({ row: { id } }) => /^(?:out|ans)\./.test(id) && !id.endsWith('.total'));
  const groups = new Map<string, CellReading[]>();
  const unit = rows[0]?.cells.at(-1)?.unit ?? '';
  for (const { row, cells } of rows) {
    const label = plain((row.id.startsWith('out.') ? row.under?.[1] : undefined) ?? row.title);
    const total = cells.at(-1);
    if (total) groups.set(label, [...(groups.get(label) ?? []), readingOf(report, total.id)]);
  }
  const list = [...groups].map(([label, cells]) => ({ label, cells }));
  return bars('outcomes', CHART_TEXTS.outcomes, unit, list);
}

/** Who applied, or up to 2018 by which channel. */
export function applicantBars(report: Report): BarsView | null {
  const rows = rowsOf(report);
  const received = rows.find(({ row }) => row.id === 'in.new');
  if (received) {
    const groups = received.cells
      .filter(({ column }) => column.id !== 'total')
      .map(({ id, column }) => ({ label: column.title, cells: [readingOf(report, id)] }));
    return bars('applicants', CHART_TEXTS.applicants, received.cells[0]?.unit ?? '', groups);
  }
  const channelRows = rows.filter(({ row }) => /^req\.(?:counter|fax|online|letter)$/.test(row.id));
  const channels = channelRows.map(({ row, cells }) => ({
    label: plain(row.title),
    cells: cells.map(({ id }) => readingOf(report, id)),
  }));
  return channels.length === 0 ? null : bars('applicants', CHART_TEXTS.channels, channelRows[0]?.row.unit ?? '', channels);
}
