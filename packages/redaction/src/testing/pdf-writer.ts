import { deflateSync } from 'node:zlib';

/** One page by its operators; further entries of its dictionary (`/Rotate 90`), and its box where it is not A4. */
export type WrittenPage = {
  readonly content: string;
  readonly entries?: string;
  readonly resources?: string;
  readonly box?: string;
};

type Written = {
  readonly pages: readonly WrittenPage[];
  /** By number, from 100 on. */
  readonly objects?: Readonly<Record<number, string>>;
  readonly catalogue?: string;
  readonly trailer?: string;
};

/** A Chinese font that is named and not brought, whose characters are written in UTF-16. */
const FONT: Readonly<Record<number, string>> = {
  3: '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  4: '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
  5: '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>',
};

/** A PDF object by object, for what no program would write on purpose. */
export function writtenPdf({ pages, objects = {}, catalogue = '', trailer = '' }: Written): Uint8Array {
  const all = new Map<number, string>();
  all.set(1, `<</Type/Catalog/Pages 2 0 R${catalogue}>>`);
  all.set(2, `<</Type/Pages/Kids[${pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`);
  for (const [number, body] of [...Object.entries(FONT), ...Object.entries(objects)]) all.set(Number(number), body);
  pages.forEach(({ content, entries = '', resources = '', box = '0 0 595 842' }, index) => {
    const number = 10 + index * 2;
    all.set(
      number,
      `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents ${number + 1} 0 R${entries}>>`,
    );
    all.set(number + 1, streamOf(content));
  });
  return put('%PDF-1.7\n', all, `/Root 1 0 R${trailer}`);
}

/** The same file with later versions of some objects behind its end, as programs save that do not want to write it anew. */
export function withUpdate(before: Uint8Array, objects: Readonly<Record<number, string>>): Uint8Array {
  const text = Buffer.from(before).toString('latin1');
  const last = /startxref\n(\d+)/.exec(text)?.[1] ?? '0';
  return put(text, new Map(Object.entries(objects).map(([number, body]) => [Number(number), body])), `/Root 1 0 R/Prev ${last}`);
}

function put(head: string, objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = head;
  const rows: string[] = [];
  for (const [number, body] of [...objects].sort((a, b) => a[0] - b[0])) {
    rows.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = text.length;
  text += `xref\n${rows.join('')}trailer\n<</Size 1000${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A stream, packed as most are. */
export function streamOf(content: string | Uint8Array, dictionary = ''): string {
  const packed = deflateSync(Buffer.from(content as string, 'latin1')).toString('latin1');
  return `<</Length ${packed.length}/Filter/FlateDecode${dictionary}>>\nstream\n${packed}\nendstream`;
}

/** Characters as the font above wants them. */
export const hexOf = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Operators that show a text, from the lower left corner of the page, in points. */
export const shown = (text: string, x: number, y: number, size = 14): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${hexOf(text)}> Tj ET\n`;
