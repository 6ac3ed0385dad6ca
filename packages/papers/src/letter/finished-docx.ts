import { strToU8, unzipSync, zipSync } from 'fflate';
import { NO_DAY } from '../no-day.ts';
import { FONTS } from './fonts.data.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const fontTable = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.values(FONTS)
    .map(({ name, instead }) => `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`)
    .join('') +
  '</w:fonts>';

const properties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`;

/**
 * The file without what the library writes of its own: names and times of making in its properties and its zip. The fonts that may stand
 * in for those of an office are named in its table.
 */
export function finishedDocx(bytes: Uint8Array, { title }: { readonly title: string }): Uint8Array {
  const parts = unzipSync(bytes);
  const replaced: Readonly<Record<string, string>> = {
    'docProps/core.xml': properties(title),
    'word/fontTable.xml': fontTable(),
  };
  const missing = Object.keys(replaced).filter((name) => !(name in parts));
  if (missing.length > 0) throw new Error(`the Word writer made no ${missing.join(', ')}`);
  const entries = Object.keys(parts)
    .toSorted()
    .map((name) => {
      const text = replaced[name];
      return [name, text === undefined ? (parts[name] as Uint8Array) : strToU8(text)] as const;
    });
  // A reader of packages looks for its table of contents first.
  const [types, others] = [
    entries.filter(([name]) => name === '[Content_Types].xml'),
    entries.filter(([name]) => name !== '[Content_Types].xml'),
  ];
  return zipSync(Object.fromEntries([...types, ...others]), { mtime: NO_DAY, level: 6 });
}
