import excel, { type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { columnLetter, type SheetColumn } from './sheet.ts';
import { writeSheets } from './write-sheet.ts';

const COLUMNS: readonly SheetColumn[] = [
  { head: '名称', needed: true },
  { head: '类别', choices: ['部门', '乡镇街道'] },
  { head: '代码', note: '18 位' },
];

/** A file made by hand, as an office may have it. */
async function fileOf(fill: (sheet: Worksheet, book: excel.Workbook) => void): Promise<Uint8Array> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('单位');
  sheet.addRow(['名称*', '类别', '代码']);
  fill(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const said = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes, COLUMNS);
  if (read.ok) return read.value.rows.map(({ row, cells }) => [row, ...cells]);
  return read.failure.code === 'sheet.cells' && 'cells' in read.failure
    ? read.failure.cells.map(({ cell, failure }) => `${cell} ${failure.code}`)
    : read.failure.code;
};

test('what is written is read again, whatever the text', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((each) => each.normalize('NFC').trim())
    .filter((each) => each !== '' && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(each) && !/_x[0-9A-F]{4}_/i.test(each));
  const cell = fc.oneof(
    fc.constantFrom('=1+1', '@SUM(A1)', '-1', '+8651787222222', '011370812004339255', '11370812004339255B'),
    text,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, fc.option(cell, { nil: undefined }), fc.option(cell, { nil: undefined })), {
        minLength: 1,
        maxLength: 8,
      }),
      async (rows) => {
        const written = await writeSheets([{ name: '单位', columns: COLUMNS, rows }]);
        expect(await said(written)).toEqual(rows.map((cells, at) => [at + 2, ...cells]));
      },
    ),
    { numRuns: 25 },
  );
});

test('the same content is the same file', async () => {
  const sheet = { name: '单位', columns: COLUMNS, rows: [['沭阳县教育局', '部门', undefined]] };
  expect(await writeSheets([sheet])).toEqual(await writeSheets([sheet]));
});

describe('what people do to a sheet', () => {
  test.each<readonly [string, (sheet: Worksheet, book: excel.Workbook) => void, unknown]>([
    [
      'columns in another order',
      (sheet) => {
        sheet.getRow(1).values = ['类别', '名称*'];
        sheet.addRow(['部门', '沭阳县教育局']);
      },
      [[2, '沭阳县教育局', '部门', undefined]],
    ],
    [
      'blank rows between',
      (sheet) => {
        sheet.addRow([]);
        sheet.addRow(['沭阳县教育局']);
        sheet.addRow(['', '', '']);
      },
      [[3, '沭阳县教育局', undefined, undefined]],
    ],
    [
      'a telephone typed as a number',
      (sheet) => {
        sheet.addRow(['沭阳县教育局', '部门', 83591234]);
      },
      [[2, '沭阳县教育局', '部门', '83591234']],
    ],
    [
      'a date',
      (sheet) => {
        sheet.addRow(['沭阳县教育局', '部门', new Date('2025-03-01T00:00:00Z')]);
      },
      [[2, '沭阳县教育局', '部门', '2025-03-01']],
    ],
    [
      'coloured words',
      (sheet) => {
        sheet.addRow([{ richText: [{ text: '沭阳县' }, { font: { bold: true }, text: '教育局' }] }]);
      },
      [[2, '沭阳县教育局', undefined, undefined]],
    ],
    [
      'a link',
      (sheet) => {
        sheet.addRow([{ text: '沭阳县教育局', hyperlink: 'https://example.cn' }]);
      },
      [[2, '沭阳县教育局', undefined, undefined]],
    ],
    [
      'a second sheet that explains',
      (sheet, book) => {
        sheet.addRow(['沭阳县教育局']);
        book.addWorksheet('说明').addRow(['请勿改动表头']);
      },
      [[2, '沭阳县教育局', undefined, undefined]],
    ],
    [
      'a formula',
      (sheet) => {
        sheet.addRow([{ formula: 'A1', result: '沭阳县教育局' }]);
      },
      ['A2 sheet.formula'],
    ],
    [
      'a code that Excel has rounded',
      (sheet) => {
        sheet.addRow(['沭阳县教育局', '部门', 113708120043392500]);
      },
      ['C2 sheet.number-rounded'],
    ],
    [
      'an error',
      (sheet) => {
        sheet.addRow([{ error: '#REF!' }, '部门']);
        sheet.addRow(['甲局', { formula: 'A1', result: { error: '#N/A' } }]);
      },
      ['A2 sheet.error-value', 'B3 sheet.formula'],
    ],
    [
      'a head that nobody knows',
      (sheet) => {
        sheet.getCell('D1').value = '备注';
        sheet.addRow(['甲局']);
      },
      ['D1 sheet.head-unknown'],
    ],
    [
      'a head twice',
      (sheet) => {
        sheet.getCell('D1').value = '名称';
        sheet.addRow(['甲局']);
      },
      ['D1 sheet.head-twice'],
    ],
    [
      'something under no head',
      (sheet) => {
        sheet.addRow(['甲局', '部门', 'x', '见附件']);
      },
      ['D2 sheet.no-head'],
    ],
    [
      'a text without end',
      (sheet) => {
        sheet.addRow(['甲'.repeat(2001)]);
      },
      ['A2 sheet.text-too-long'],
    ],
    [
      'no head for what is needed',
      (sheet) => {
        sheet.getCell('A1').value = null;
        sheet.addRow([null, '部门']);
      },
      'sheet.head-missing',
    ],
    ['nothing below the heads', () => undefined, 'sheet.empty'],
    [
      'a hidden row',
      (sheet) => {
        sheet.addRow(['甲局']).hidden = true;
      },
      'sheet.hidden',
    ],
    [
      'a hidden column',
      (sheet) => {
        sheet.addRow(['甲局']);
        sheet.getColumn(2).hidden = true;
      },
      'sheet.hidden',
    ],
    [
      'a column without width',
      (sheet) => {
        sheet.addRow(['甲局']);
        sheet.getColumn(3).width = 0.1;
      },
      'sheet.hidden',
    ],
    [
      'a hidden sheet',
      (sheet, book) => {
        sheet.addRow(['甲局']);
        book.addWorksheet('暗', { state: 'veryHidden' });
      },
      'sheet.hidden',
    ],
  ])('%s', async (_why, fill, expected) => expect(await said(await fileOf(fill))).toEqual(expected));
});

describe('what is no such file', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file.empty'],
    ['a text', new TextEncoder().encode('名称,类别\n甲局,部门'), 'sheet.not-xlsx'],
    ['more than the limit', new Uint8Array(21 * 1024 * 1024), 'file.too-large'],
  ])('%s', async (_why, bytes, code) => expect(await said(bytes)).toBe(code));

  test('one cut off, and one with a macro', async () => {
    const whole = await fileOf((sheet) => void sheet.addRow(['甲局']));
    expect(await said(whole.slice(0, whole.length - 40))).toMatch(/^(file\.broken|sheet\.not-xlsx)$/);
    // The name of a part, of the same length, in the directory and at the part itself.
    const renamed = Buffer.from(
      Buffer.from(whole).toString('latin1').replaceAll('docProps/core.xml', 'xl/vbaProject.bin'),
      'latin1',
    );
    expect(await said(renamed)).toBe('sheet.macro');
  });

  test('more rows than anybody has units', async () => {
    const many = await fileOf((sheet) => {
      for (let at = 0; at < 10_001; at += 1) sheet.addRow([`第${at}局`]);
    });
    expect(await said(many)).toBe('sheet.too-many-rows');
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letter) => expect(columnLetter(column)).toBe(letter));
