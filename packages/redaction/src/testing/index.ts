export { shown, streamOf, withUpdate, writtenPdf, hexOf } from './pdf-writer.ts';
export * from './traps.ts';
