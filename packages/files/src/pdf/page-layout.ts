import { plainGlyphs } from './letters.ts';
import type { PageMarks } from './marks.ts';
import { joinedRulings } from './ruling-lines.ts';
import { ruledTables } from './ruled-tables.ts';
import { fillTables, type FilledTable } from './cell-text.ts';
import { textLines, type TextLine } from './text-lines.ts';

export type PageItem =
  { readonly kind: 'line'; readonly line: TextLine } | { readonly kind: 'table'; readonly table: FilledTable };

/** A page as its lines and tables, from top to bottom. */
export type PageLayout = { readonly width: number; readonly height: number; readonly items: readonly PageItem[] };

const topOf = (item: PageItem): number => (item.kind === 'line' ? (item.line.top + item.line.bottom) / 2 : item.table.top);

export function pageLayout(marks: PageMarks): PageLayout {
  const tables = ruledTables(joinedRulings(marks.rulings, marks.width, marks.height));
  const { tables: filled, outside } = fillTables(tables, plainGlyphs(marks.glyphs));
  const items: PageItem[] = [
    ...filled.map((table): PageItem => ({ kind: 'table', table })),
    ...textLines(outside).map((line): PageItem => ({ kind: 'line', line })),
  ];
  return { width: marks.width, height: marks.height, items: items.sort((a, b) => topOf(a) - topOf(b)) };
}
