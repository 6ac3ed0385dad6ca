import { LIMITS } from './limits.ts';

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})\b[^<>]{0,5000}?(\/?)>/g;
/** Elements that never hold others, or that close themselves where the next one opens: old pages leave their end tags out. */
const SHALLOW = new Set(
  'br img hr input meta link col base wbr area embed source param track p li dt dd td th tr tbody thead tfoot option colgroup'.split(
    ' ',
  ),
);

/** Elements that a page opens, as far as `LIMITS.elements` and one more: whoever asks needs to know no more. */
export function elementsOf(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1 && count <= LIMITS.elements; at = html.indexOf('<', at + 1)) {
    const letter = html.charCodeAt(at + 1) | 0x20; // a to z, whatever its case
    if (letter >= 0x61 && letter <= 0x7a) count += 1;
  }
  return count;
}

/**
 * A page as it is, or without its tags where they nest deeper than any page: for some tags the parser looks
 * through all open elements, so that depth times length is the time it takes. The text of such a page is still read, line by line.
 * A page of fewer elements than that cannot nest so deep and need not be asked about.
 */
export function flattened(html: string): string {
  let depth = 0;
  for (const [, close, name, own] of html.matchAll(TAG)) {
    if (own || name === undefined || SHALLOW.has(name.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > LIMITS.nesting) return html.replace(TAG, '\n');
  }
  return html;
}
