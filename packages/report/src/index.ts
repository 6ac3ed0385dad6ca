export * from './edition.ts';
export { EDITIONS, editionForYear, editionOf } from './editions/editions.ts';
export type { Block as DocumentBlock, Grid, GridCell, Paragraph, SourceDocument } from './document.ts';
export * from './report.ts';
export type { Figure, Finding, Place, Severity } from './finding.ts';
