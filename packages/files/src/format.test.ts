import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compoundOf } from './testing/compound-writer.ts';
import { pdfOf } from '../fixtures/pdf-writer.ts';
import { docxOf, zipOf } from './testing/zip-writer.ts';
import { detectFormat } from './format.ts';

const text = (value: string) => new TextEncoder().encode(value);
const zip = (name: string) => zipOf([{ name, bytes: 'x' }]);

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks and line feeds only', text(' \r\n \u3000\n'), 'empty'],
  ['a whole page', text('<!DOCTYPE html><html><body>年报</body></html>'), 'html'],
  ['a page behind a comment and an XML line', text('<?xml version="1.0"?>\n<!-- x --><HTML><body>'), 'html'],
  ['a fragment as content systems store it', text('<p>一</p><p>二</p><p>三</p><p>四</p>'), 'html'],
  ['a fragment that begins with text', text('年报<p>一</p><p>二</p><p>三</p><p>四</p>'), 'html'],
  ['a text that compares numbers', text('本年受理<去年，增长 5 > 3'), 'text'],
  ['a text that begins with a dash', text('— 政府信息公开 —'), 'text'],
  ['PDF behind a line that a gateway put first', text('x\n%PDF-1.4\n'), 'pdf'],
  ['PDF', pdfOf([{ content: '' }]), 'pdf'],
  ['Word', docxOf('<w:p/>'), 'docx'],
  ['Word whose directory is cut off', docxOf('<w:p/>').slice(0, -30), 'docx'],
  ['Excel', zip('xl/workbook.xml'), 'xlsx'],
  ['PowerPoint', zip('ppt/presentation.xml'), 'pptx'],
  ['OFD, the national layout format', zip('OFD.xml'), 'ofd'],
  ['OpenDocument', zip('content.xml'), 'odt'],
  ['another zip', zip('report/a.txt'), 'zip'],
  ['old Word', readFileSync(join(import.meta.dirname, '../fixtures/numbered-headings.doc')), 'doc'],
  ['old Excel', compoundOf('Workbook', text('x')), 'xls'],
  ['Word locked with a password', compoundOf('EncryptedPackage', text('x')), 'encrypted-office'],
  ['another compound file', compoundOf('Contents', text('x')), 'ole'],
  ['a compound file of which only the signature is left', compoundOf('x', text('x')).slice(0, 9), 'ole'],
  ['RTF under the name .doc', text('{\\rtf1\\ansi'), 'rtf'],
  [
    'a page that Chrome saved whole',
    text(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.cn/\r\nSubject: =?utf-8?Q?=E5=B9=B4?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n',
    ),
    'mhtml',
  ],
  ['a text that begins with a label', text('From: 办公室\nMIME-Version: 1.0\n\nContent-Type: multipart/related'), 'text'],
  ['a web archive under the name .doc', text('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'), 'mhtml'],
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'image'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['rubbish', Uint8Array.from({ length: 999 }, (_, index) => (index * 73 + (index >> 4)) & 255), 'binary'],
])('%s', (_why, bytes, format) => {
  expect(detectFormat(bytes)).toBe(format);
});
