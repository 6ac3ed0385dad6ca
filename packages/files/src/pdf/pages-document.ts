import type { DocumentBlock, SourceDocument } from '@gongkai/report';
import type { FilledTable } from './cell-text.ts';
import { withoutFurniture } from './page-furniture.ts';
import type { PageLayout } from './page-layout.ts';
import { paragraphs, textMeasure, type PlacedLine } from './paragraphs.ts';
import { continues, gridOfTable, joinedTable } from './table-over-pages.ts';

type Run = { readonly lines: PlacedLine[] } | { table: FilledTable; page: number };

/** Pages as one document: tables that run over a page break in one piece, lines as paragraphs, headers and page numbers gone. */
export function pagesDocument(pages: readonly PageLayout[]): SourceDocument {
  const runs: Run[] = [];
  withoutFurniture(pages).forEach(({ items }, page) => {
    for (const item of items) {
      const last = runs.at(-1);
      if (item.kind === 'line') {
        if (last && 'lines' in last) last.lines.push({ line: item.line, page });
        else runs.push({ lines: [{ line: item.line, page }] });
      } else if (last && 'table' in last && last.page === page - 1 && continues(last.table, item.table)) {
        last.table = joinedTable(last.table, item.table);
        last.page = page;
      } else {
        runs.push({ table: item.table, page });
      }
    }
  });
  const measure = textMeasure(runs.flatMap((run) => ('lines' in run ? run.lines : [])));
  const blocks = runs.flatMap((run): readonly DocumentBlock[] =>
    'lines' in run ? paragraphs(run.lines, measure) : [gridOfTable(run.table)],
  );
  return { blocks };
}
