import type { FormRow, Table } from '../edition.ts';
import { tableRows } from '../form-cells.ts';
import type { Essence } from './characters.ts';
import { NOT_SEEN, type Observed } from './observation.ts';
import { endOfFigures, seenInArea, type Area, type Gaps } from './text-cells.ts';
import { findLabels } from './text-rows.ts';

/** A table found in running text: what stands behind each row's label, and where all of it ends, so that the narrative can be read without it. */
export type TextTable = {
  readonly table: Table;
  readonly areas: ReadonlyMap<number, Area>;
  readonly misprinted: ReadonlyMap<number, string>;
  readonly from: number;
  readonly to: number;
};

const AFTER_LAST = 2000;
/** The heading of the next part. What stands behind it belongs to other tables, however empty the last row is. */
const NEXT_PART = /\s[一二三四五六七八九十]{1,2}、\s*[\u4e00-\u9fff]{4}/;

function behindLast(text: string, from: number): string {
  const behind = text.slice(from, from + AFTER_LAST);
  const next = behind.search(NEXT_PART);
  return next === -1 ? behind : behind.slice(0, next);
}

/** Looks for a table of the form in running text, whatever parts its cells. Undefined where the text does not hold it. */
export function findTextTable(table: Table, text: string, essence: Essence): TextTable | undefined {
  const rows = tableRows(table);
  if (rows.length === 1) return findStrip(table, rows[0] as FormRow, text, essence);
  const labels = findLabels(table, text, essence);
  const found = labels.filter((label) => label.row !== undefined);
  if (found.length < Math.max(2, rows.length * 0.4)) return undefined;
  const areas = new Map<number, Area>();
  const misprinted = new Map<number, string>();
  labels.forEach((label, index) => {
    if (label.row === undefined) return;
    const next = labels[index + 1]?.from;
    areas.set(label.row, {
      form: rows[label.row] as FormRow,
      text: next === undefined ? behindLast(text, label.to) : text.slice(label.to, next),
      last: next === undefined,
    });
    if (label.printed !== undefined) misprinted.set(label.row, label.printed);
  });
  const last = labels.at(-1)?.to ?? 0;
  return { table, areas, misprinted, from: labels[0]?.from ?? 0, to: last + endOfFigures(behindLast(text, last)) };
}

/** Table four: its one row has no label, so the figures behind its last column head are taken. */
function findStrip(table: Table, form: FormRow, text: string, essence: Essence): TextTable | undefined {
  const corrected = essence.text.lastIndexOf('结果纠正');
  const pending = corrected === -1 ? -1 : essence.text.indexOf('尚未审结', corrected);
  if (pending === -1) return undefined;
  const total = essence.text.startsWith('总计', pending + 4) ? 2 : 0;
  const from = (essence.at[pending + 3 + total] as number) + 1;
  const first = essence.text.lastIndexOf('行政复议行政诉讼', corrected);
  const area: Area = { form, text: behindLast(text, from), last: true };
  return {
    table,
    areas: new Map([[0, area]]),
    misprinted: new Map(),
    from: essence.at[Math.max(0, first)] as number,
    to: from + endOfFigures(area.text),
  };
}

/** What the rows of a table say, once it is known how the document prints blank cells. */
export function observeText({ table, areas, misprinted }: TextTable, gaps: Gaps): readonly Observed[] {
  return tableRows(table).map((_, index): Observed => {
    const area = areas.get(index);
    const one = area && seenInArea(area, gaps);
    const printed = misprinted.get(index);
    return one ? { seen: one, ...(printed === undefined ? {} : { misprinted: printed }) } : NOT_SEEN;
  });
}
