export type * from './edition.ts';
export { cellId, editionCells, equationsOf, tableCells, tableRows } from './form-cells.ts';
export { EDITIONS, editionForYear, editionOf } from './editions/editions.ts';
export type { Block as DocumentBlock, Grid, GridCell, Paragraph, SourceDocument } from './document.ts';
export * from './report.ts';
export type { Figure, Finding, Place, Severity } from './finding.ts';
export { htmlDocument } from './read/html-document.ts';
export { textDocument } from './read/text-document.ts';
export { readReport } from './read/read-report.ts';
