import type { SourceDocument } from '../document.ts';

/** A plain text as lines; blank lines stay, because some copies print a blank cell as one. */
export function textDocument(text: string): SourceDocument {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n');
  return { blocks: lines.map((line) => ({ kind: 'paragraph', text: line })) };
}
