const NAME = new TextEncoder().encode('/FontFile2');
const HIDDEN = 'X'.charCodeAt(0);

/**
 * A copy of a PDF whose TrueType programs nobody finds: the name of the entry is changed, no byte moves. pdf.js would read and
 * mend every glyph of them, which takes more than half of the time, and they are needed to draw text, not to know it: that
 * is in the character maps and widths, which stay.
 */
export function withoutFontPrograms(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const search = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let at = search.indexOf(NAME); at !== -1; at = search.indexOf(NAME, at + NAME.length)) copy[at + 7] = HIDDEN;
  return copy;
}
