import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compoundOf } from './testing/compound-writer.ts';
import { docxOf, zipOf } from './testing/zip-writer.ts';
import { LIMITS } from './limits.ts';
import { readReportFile } from './read-report-file.ts';

const text = (value: string) => new TextEncoder().encode(value);
const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures', name)));
const nested = (count: number) => text(`<html><body>${'<div>'.repeat(count)}年报`);

test.each([
  ['no bytes', new Uint8Array(), { code: 'file.empty' }],
  ['blanks only', text(' \n\n'), { code: 'file.empty' }],
  [
    'one byte too many',
    new Uint8Array(LIMITS.file + 1),
    { code: 'file.too-large', params: { found: LIMITS.file + 1, limit: LIMITS.file } },
  ],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff), { code: 'file.unsupported', params: { kind: 'image' } }],
  ['a workbook', zipOf([{ name: 'xl/workbook.xml', bytes: '' }]), { code: 'file.unsupported', params: { kind: 'xlsx' } }],
  ['rubbish', Uint8Array.from({ length: 999 }, (_, index) => (index * 73 + (index >> 4)) & 255), { code: 'file.not-readable' }],
  ['a locked PDF', fixture('locked.pdf'), { code: 'file.encrypted' }],
  ['a locked Word file', compoundOf('EncryptedPackage', new Uint8Array(9)), { code: 'file.encrypted' }],
  ['a Word file that is a bomb', zipOf([{ name: 'word/document.xml', bytes: new Uint8Array(30e6) }]), { code: 'file.zip-bomb' }],
  ['a Word file cut short', docxOf('<w:p/>').slice(0, 900), { code: 'file.broken', params: { kind: 'zip' } }],
  ['a letter', text('关于召开会议的通知\n各单位：请按时参加会议。'), { code: 'report.not-a-report' }],
  ['a Word file with a letter', docxOf('<w:p><w:r><w:t>关于召开会议的通知</w:t></w:r></w:p>'), { code: 'report.not-a-report' }],
  ['a page of very many open elements', nested(90_000), { code: 'report.not-a-report' }],
  [
    'a page of more elements than any report has',
    text(`<table>${'<tr><td>0</td></tr>'.repeat(LIMITS.elements / 2)}</table>`),
    { code: 'file.too-big-inside', params: { limit: LIMITS.elements } },
  ],
])('%s', async (_why, bytes, failure) => {
  expect(await readReportFile(bytes)).toMatchObject({ ok: false, failure });
});

test('a smaller limit can be set', async () => {
  expect(await readReportFile(new Uint8Array(11), { limit: 10 })).toMatchObject({
    failure: { params: { found: 11, limit: 10 } },
  });
});
