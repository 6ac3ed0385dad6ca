import type { SourceDocument } from '../document.ts';

const LINE_ENDS = ['\r', '\u2028', '\u2029', '\f'];

/** A plain text as lines; blank lines stay, because some copies print a blank cell as one. */
export function textDocument(text: string): SourceDocument {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  const even = LINE_ENDS.some((end) => unmarked.includes(end)) ? unmarked.replace(/\r\n?|\u2028|\u2029|\f/g, '\n') : unmarked;
  return { blocks: even.split('\n').map((line) => ({ kind: 'paragraph', text: line })) };
}
