import { deflateSync } from 'node:zlib';
import { compoundOf, docxOf, zipOf, type ZipPart } from '@gongkai/files/testing';
import { TEST_VIRUS } from '../scan/test-virus.ts';

/** A paragraph of Word. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const plainDocx = (): Uint8Array => docxOf(paragraph('关于政府信息公开申请的答复'));

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with further parts. */
export const docxWith = (body: string, parts: readonly ZipPart[], types = ''): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      bytes: `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      bytes: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...parts,
  ]);

export const relations = (name: string, ...each: readonly { readonly type: string; readonly target: string }[]): ZipPart => ({
  name,
  bytes: `<Relationships xmlns="${RELATIONS}">${each.map(({ type, target }, index) => `<Relationship Id="x${index}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`).join('')}</Relationships>`,
});

/** A compound file that has the stream of a VBA project, as `vbaProject.bin` is one. */
export const vbaProject = (): Uint8Array => compoundOf('_VBA_PROJECT', Buffer.from('Sub AutoOpen()\nEnd Sub\n'));

/** A workbook of raw sheets; attributes of the sheets, and what stands in each. */
export const xlsxOf = (
  sheets: readonly { readonly name: string; readonly state?: string; readonly body: string }[],
  parts: readonly ZipPart[] = [],
): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      bytes: `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships xmlns="${RELATIONS}">${sheets.map((_, index) => `<Relationship Id="s${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    },
    ...sheets.map(({ body }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${body}</worksheet>`,
    })),
    ...parts,
  ]);

export const PLAIN_SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A page of PDF with further objects, numbered from 5, and more for its catalogue; `packed` puts them into a stream of objects. */
export function pdfOf({
  catalogue = '',
  objects = [],
  page = '',
  packed = false,
  trailer = '',
}: {
  readonly catalogue?: string;
  readonly objects?: readonly string[];
  readonly page?: string;
  readonly packed?: boolean;
  readonly trailer?: string;
} = {}): Uint8Array {
  const content = 'BT /F1 12 Tf 72 720 Td (Open government) Tj ET';
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...(packed ? [] : objects),
  ];
  if (packed) {
    const heads = objects.map((_, index) => `${5 + index} 0`).join(' ');
    const stream = deflateSync(`${heads} ${objects.join(' ')}`).toString('latin1');
    bodies.push(
      `<< /Type /ObjStm /N ${objects.length} /First ${heads.length + 1} /Filter /FlateDecode /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places: number[] = [];
  for (const [index, body] of bodies.entries()) {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const blank = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

/** One entry that grows a thousandfold. */
export const flatBomb = (): Uint8Array => zipOf([{ name: '数据.txt', bytes: blank(64) }]);

/** Archives in archives, each level of which packs what lies below: the whole is small at every level that is looked at alone. */
export function nestedBomb(levels = 3): Uint8Array {
  let inner = zipOf(Array.from({ length: 12 }, (_, index) => ({ name: `${index}.txt`, bytes: '0'.repeat(3 * 1024 * 1024) })));
  for (let level = 0; level < levels; level += 1)
    inner = zipOf(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.zip`, bytes: inner })));
  return inner;
}

export const testVirus = (): Uint8Array => Buffer.from(TEST_VIRUS, 'latin1');

export const htmlPage = (): Uint8Array =>
  Buffer.from('<!DOCTYPE html><html><body><script>alert(1)</script><p>通知</p></body></html>');

export const zipWith = (name: string, bytes: Uint8Array | string): Uint8Array => zipOf([{ name, bytes }]);

/** The smallest picture that decoders take, of one white point. */
export const plainPng = (): Uint8Array =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');

/** A workbook record by record ([MS-XLS]); the stream is what `xls` looks through. */
export function xlsOf(records: readonly (readonly [type: number, body: Uint8Array])[]): Uint8Array {
  const pieces = records.flatMap(([type, body]) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(body.length, 2);
    return [head, Buffer.from(body)];
  });
  return compoundOf('Workbook', Buffer.concat(pieces));
}
