import fc from 'fast-check';
import { htmlDocument, readReport, textDocument, type Report } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { balancedReport, type GeneratedReport } from './balanced-report.ts';
import { printedHtml, printedText, TEXT_PRINTINGS } from './printed-report.ts';

/** Stands for the spoilt cell until the report is printed; no generated figure is so large. */
const MARK = 987_654_321;

/** Letters that look like digits, and what spreadsheets and hurried people leave in cells of figures. */
const LETTERS = ['O', 'o', '〇', 'l', 'I', '1O', 'l0', 'OO', '２〇'];
const OTHERS = ['约5件', '二十', '3/5', '#REF!', '***', '12,34', '1000000000000000000000000000000'];

const spoilt = (words: readonly string[]) =>
  balancedReport.chain((report) =>
    fc
      .record({ cell: fc.constantFrom(...Object.keys(report.figures)), word: fc.constantFrom(...words) })
      .map(({ cell, word }) => ({ report: { ...report, figures: { ...report.figures, [cell]: MARK } }, cell, word })),
  );

const wrongCells = (read: Report, { figures }: GeneratedReport, cell: string, mayBeNull: boolean) =>
  Object.entries(read.cells).flatMap(([id, { value }]) => {
    const wanted = id === cell ? null : (figures[id] ?? null);
    return value === wanted || (mayBeNull && value === null) ? [] : [`${id}: ${value} for ${wanted}`];
  });

describe('one cell with no figure in it, in a table with borders', () => {
  test.each([
    ['a letter', LETTERS],
    ['other rubbish', OTHERS],
  ])('%s: that cell alone is null, and a problem names what is printed', (_why, words) => {
    fc.assert(
      fc.property(spoilt(words), ({ report, cell, word }) => {
        const read = readReport(htmlDocument(printedHtml(report).replace(String(MARK), word)));
        expect(wrongCells(read, report, cell, false)).toEqual([]);
        expect(read.cells[cell]).toEqual({ state: 'unreadable', value: null, raw: word });
        expect(read.problems).toContainEqual(
          expect.objectContaining({ code: 'cells.not-a-figure', cells: [cell], params: { printed: word } }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('several in one row, and a whole row of them', () => {
    fc.assert(
      fc.property(balancedReport, (report) => {
        const columns = ['natural', 'welfare', 'total'].map((column) => `t3.in.new.${column}`);
        fc.pre(report.edition.id !== '2008');
        const figures = { ...report.figures, ...Object.fromEntries(columns.map((id) => [id, MARK])) };
        const read = readReport(htmlDocument(printedHtml({ ...report, figures }).replaceAll(String(MARK), 'O')));
        const expected = { ...report.figures, ...Object.fromEntries(columns.map((id) => [id, null])) };
        expect(Object.fromEntries(Object.entries(read.cells).map(([id, { value }]) => [id, value]))).toEqual(expected);
        expect(read.problems).toContainEqual(expect.objectContaining({ cells: columns, params: { printed: 'O' } }));
      }),
      { numRuns: 30 },
    );
  });
});

describe('one cell with a letter in it, in a text', () => {
  test.each(TEXT_PRINTINGS)('printed as $name: no other figure is wrong', (printing) => {
    fc.assert(
      fc.property(spoilt(LETTERS), ({ report, cell, word }) => {
        const read = readReport(textDocument(printedText(report, printing).replace(String(MARK), word)));
        expect(wrongCells(read, report, cell, true)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test.each(TEXT_PRINTINGS.filter(({ name }) => ['pipes', 'tabs', 'Markdown', 'one cell a line'].includes(name)))(
    'printed as $name: the other figures are all there',
    (printing) => {
      fc.assert(
        fc.property(spoilt(LETTERS), ({ report, cell, word }) => {
          const read = readReport(textDocument(printedText(report, printing).replace(String(MARK), word)));
          expect(wrongCells(read, report, cell, false)).toEqual([]);
          expect(read.cells[cell]).toMatchObject({ state: 'unreadable', raw: word.replace('２', '2') });
        }),
        { numRuns: 60 },
      );
    },
  );
});
