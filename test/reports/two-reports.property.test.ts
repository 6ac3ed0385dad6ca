import fc from 'fast-check';
import { htmlDocument, readReport, textDocument, type Report } from '@gongkai/report';
import { expect, test } from 'vitest';
import { balancedReport, type GeneratedReport } from './balanced-report.ts';
import { printedHtml, printedText, TEXT_PRINTINGS } from './printed-report.ts';

const figuresOf = (report: Report) => Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, cell.value]));
const second = (report: Report) => report.problems.filter(({ code }) => code === 'report.second');

/** Reports of two years, of one form or of two. */
const two = fc.tuple(balancedReport, balancedReport).filter(([one, other]) => one.year !== other.year);

const isFirst = (read: Report, one: GeneratedReport, other: GeneratedReport) => {
  expect({ edition: read.edition, year: read.year }).toEqual({ edition: one.edition.id, year: one.year });
  expect(figuresOf(read)).toEqual(one.figures);
  expect(second(read)).toEqual([
    { code: 'report.second', params: { title: `甘棠县人民政府${other.year}年政府信息公开工作年度报告` } },
  ]);
};

test('of two reports in one page the first is read, and the second is named', () => {
  fc.assert(
    fc.property(two, ([one, other]) => {
      isFirst(readReport(htmlDocument(printedHtml(one) + printedHtml(other))), one, other);
    }),
    { numRuns: 40 },
  );
});

test.each(TEXT_PRINTINGS.slice(0, 4))('of two reports in one text printed as $name, too', (printing) => {
  fc.assert(
    fc.property(two, ([one, other]) => {
      isFirst(readReport(textDocument(`${printedText(one, printing)}\n\n${printedText(other, printing)}`)), one, other);
    }),
    { numRuns: 20 },
  );
});

test('titles of other years around a report, in links or in its text, make no second report', () => {
  const link = (year: number) => `<p><a href="x">甘棠县人民政府${year}年政府信息公开工作年度报告</a></p>`;
  fc.assert(
    fc.property(balancedReport, (report) => {
      const page = printedHtml(report).replace('</body>', `${link(report.year - 1)}${link(report.year - 2)}</body>`);
      const read = readReport(htmlDocument(page));
      expect(second(read)).toEqual([]);
      expect(figuresOf(read)).toEqual(report.figures);
      const twice = printedHtml(report).replace('<p>根据', `${link(report.year - 1)}<p>根据`);
      expect(second(readReport(htmlDocument(twice)))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
