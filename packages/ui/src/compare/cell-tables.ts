import {
  comparedOver,
  comparePair,
  editionOf,
  tableRows,
  type Block,
  type CellReading,
  type EditionId,
  type FormCell,
  type Report,
  type Row,
  type Table,
} from '@gongkai/report';
import { COMPARE_TEXTS, TABLE_NAMES } from '@gongkai/wording';
import { printedText } from '../report/form-table-view.ts';
import { changeView } from './change-view.ts';
import {
  neighbours,
  tableView,
  type CompareGroupView,
  type CompareLineView,
  type ComparedCellView,
  type CompareTableView,
  type HeadingView,
  type StepView,
} from './compare-line.ts';

const ABSENT: CellReading = { state: 'missing', value: null };

/** Reports of one form, cell by cell. 表三 shows the column 总计; its other columns are folded beneath it. */
export function cellTables(reports: readonly Report[], form: EditionId): readonly CompareTableView[] {
  const steps = stepsByCell(reports);
  const line: MakeLine = (cell, label, depth) => ({
    id: cell.id,
    label,
    depth,
    unit: cell.unit ?? null,
    values: reports.map((report): ComparedCellView => {
      const reading = report.cells[cell.id] ?? ABSENT;
      return { kind: 'reading', state: reading.state, text: printedText(reading) };
    }),
    steps: steps(cell.id),
    note: null,
  });
  return editionOf(form).tables.flatMap((table): CompareTableView[] => {
    const title = `${TABLE_NAMES[table.id]} ${table.title}`;
    if (table.id !== 't3')
      return [
        tableView(
          table.id,
          title,
          groupsOf(table, () => true, line),
        ),
      ];
    return [
      tableView(
        table.id,
        COMPARE_TEXTS.totals(title),
        groupsOf(table, ({ column }) => column.id === 'total', line),
      ),
      tableView(`${table.id}-applicants`, COMPARE_TEXTS.byApplicant(TABLE_NAMES.t3), applicantGroups(table, line), true),
    ];
  });
}

type MakeLine = (cell: FormCell, label: string, depth: number) => CompareLineView;

function applicantGroups(table: Table, line: MakeLine): readonly CompareGroupView[] {
  const columns = (tableRows(table)[0]?.cells ?? []).map(({ column }) => column).filter(({ id }) => id !== 'total');
  return columns.flatMap((column) => {
    const deeper: MakeLine = (cell, label, depth) => line(cell, label, depth + 1);
    const groups = groupsOf(table, (cell) => cell.column.id === column.id, deeper);
    const inner = groups.map(({ headings, lines }) => ({
      headings: headings.map(({ text, depth }) => ({ text, depth: depth + 1 })),
      lines,
    }));
    return [{ headings: [{ text: column.title, depth: 0 }], lines: [] }, ...inner];
  });
}

/** Lines of a table under the heads that the form prints over or beside them, each head once. */
function groupsOf(table: Table, picks: (cell: FormCell) => boolean, line: MakeLine): readonly CompareGroupView[] {
  const printed = new Set<string>();
  const groups: { readonly path: string; readonly headings: HeadingView[]; readonly lines: CompareLineView[] }[] = [];
  for (const { block, row, cells } of tableRows(table)) {
    for (const cell of cells.filter(picks)) {
      const heads = headsOf(block, row, cell);
      const paths = heads.map((_, depth) => heads.slice(0, depth + 1).join('\n'));
      const path = paths.at(-1) ?? '';
      if (groups.at(-1)?.path !== path) {
        const headings = heads.flatMap((text, depth) => (printed.has(paths[depth] ?? '') ? [] : [{ text, depth }]));
        paths.forEach((each) => printed.add(each));
        groups.push({ path, headings, lines: [] });
      }
      groups.at(-1)?.lines.push(line(cell, labelOf(table, row, cell), heads.length));
    }
  }
  return groups;
}

/** 表四 has its heads over the columns, 表二 over each block, the others beside the rows. */
const headsOf = (block: Block, row: Row, cell: FormCell): readonly string[] =>
  row.title === '' ? (cell.column.under ?? []) : (row.under ?? (block.heading === undefined ? [] : [block.heading]));

const labelOf = (table: Table, row: Row, cell: FormCell): string =>
  row.title === '' ? cell.column.title : table.id === 't2' ? `${row.title} ${cell.column.title}` : row.title;

/** What lies between each report and the one after it, by the cell's id. */
function stepsByCell(reports: readonly Report[]): (id: string) => readonly StepView[] {
  const maps = neighbours(reports).map(([a, b]) => new Map(comparePair(a, b).map((compared) => [compared.id, compared])));
  const over = comparedOver(reports);
  return (id) => maps.map((map) => ({ change: changeView(map.get(id), over), continuity: 'same' }));
}
