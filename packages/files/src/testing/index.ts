export { compoundOf } from './compound-writer.ts';
export { docxOf, zipOf, type ZipPart } from './zip-writer.ts';
