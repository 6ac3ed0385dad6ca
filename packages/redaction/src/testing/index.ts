export { choiceOf, type ShortChoice } from './short-choice.ts';
export { shown, streamOf, withUpdate, writtenPdf, hexOf } from './pdf-writer.ts';
export * from './traps.ts';
