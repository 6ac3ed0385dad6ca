import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compoundOf } from '../testing/compound-writer.ts';
import { readReportFile } from '../read-report-file.ts';
import { docDocument } from './doc-document.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name));

test.each([
  ['all three tables with merged heads', 'ruled-2021'],
  ['blank cells, a slash and an amount with its unit', 'blanks-2021'],
  ['the statistics table', 'statistics-2008'],
])('%s: every cell comes back', async (_why, name) => {
  const truth = JSON.parse(fixture(`${name}.json`).toString());
  const read = await readReportFile(fixture(`${name}.doc`));
  if (!read.ok) throw new Error(read.failure.code);
  const { report, format } = read.value;
  expect(format).toBe('doc');
  expect(report).toMatchObject({ edition: truth.edition, year: truth.year, organization: truth.organization });
  expect(Object.fromEntries(Object.entries(report.cells).map(([id, { value }]) => [id, value]))).toEqual(truth.cells);
});

test('headings that Word numbers carry their numbers', () => {
  const document = docDocument(fixture('numbered-headings.doc'));
  expect(document.ok && document.value.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
    '一、总体情况',
    '本年新收申请12件。',
    '二、主动公开政府信息情况',
  ]);
});

describe('files that are not what they should be', () => {
  const word = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.alloc(2048);
    bytes.writeUInt16LE(0xa5ec, 0);
    bytes.writeUInt16LE(0xc1, 2);
    change(bytes);
    return compoundOf('WordDocument', bytes);
  };

  test.each([
    ['no compound file', new Uint8Array(600), 'file.broken'],
    ['Word 6 and 95', word((bytes) => bytes.writeUInt16LE(0x65, 2)), 'file.broken'],
    ['locked with a password', word((bytes) => bytes.writeUInt16LE(0x0100, 10)), 'file.encrypted'],
    ['no table of pieces', word(() => undefined), 'file.broken'],
    ['cut in the middle', fixture('ruled-2021.doc').subarray(0, 20_000), 'file.broken'],
  ])('%s', (_why, bytes, code) => {
    expect(docDocument(bytes)).toMatchObject({ ok: false, failure: { code } });
  });
});
