/** What a header may hold of RFC 8187 as it is. */
const PLAIN = /[^A-Za-z0-9!#$&+.^_`|~-]/gu;

/**
 * Content-Disposition for a file to be saved (RFC 6266): its name in full for all browsers of today, and one of plain letters
 * for programs that know no other.
 *
 * @param plain letters, digits and points
 */
export function attachment(name: string, plain: string): string {
  const encoded = Array.from(name.normalize('NFC').replace(/\p{Surrogate}/gu, '_'), (character) =>
    character.replace(PLAIN, encodeURIComponent).replace(/['()*]/g, percent),
  ).join('');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
