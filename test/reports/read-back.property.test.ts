import fc from 'fast-check';
import { checkReport, editionCells, equationsOf, htmlDocument, readReport, textDocument, type Report } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { balancedReport, withBlanks, type GeneratedReport } from './balanced-report.ts';
import { printedHtml, printedText, TEXT_PRINTINGS } from './printed-report.ts';

const figuresOf = (report: Report) => Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, cell.value]));
const readHtml = (report: GeneratedReport) => readReport(htmlDocument(printedHtml(report)));

const reads = (read: Report, report: GeneratedReport) => {
  expect({ edition: read.edition, year: read.year, organization: read.organization }).toEqual({
    edition: report.edition.id,
    year: report.year,
    organization: '甘棠县人民政府',
  });
  expect(figuresOf(read)).toEqual(report.figures);
};

describe('a balanced report reads back to itself', () => {
  test.each(TEXT_PRINTINGS)('printed as $name', (printing) => {
    fc.assert(
      fc.property(balancedReport, (report) => reads(readReport(textDocument(printedText(report, printing))), report)),
      { numRuns: 40 },
    );
  });

  test('printed as HTML', () => {
    fc.assert(
      fc.property(balancedReport, (report) => reads(readHtml(report), report)),
      { numRuns: 60 },
    );
  });
});

describe('printed in another order than the form has it, figures are those of the printed words', () => {
  const form = balancedReport.filter(({ edition }) => edition.id !== '2008');
  const swapped = (text: string, one: string, other: string) =>
    text.replaceAll(new RegExp(`${one}|${other}`, 'g'), (found) => (found === one ? other : one));

  test('columns of table three', () => {
    fc.assert(
      fc.property(form, (report) => {
        const read = readReport(htmlDocument(swapped(printedHtml(report), '商业企业', '科研机构')));
        const expected = Object.fromEntries(
          Object.entries(report.figures).map(([id]) => {
            const other = id.startsWith('t3.') ? swapped(id, '.enterprise', '.research') : id;
            return [id, report.figures[other]];
          }),
        );
        expect(figuresOf(read)).toEqual(expected);
        expect(read.problems).toContainEqual({ code: 'columns.reordered', table: 't3' });
      }),
      { numRuns: 30 },
    );
  });

  test('rows of table three', () => {
    fc.assert(
      fc.property(form, (report) => {
        const row = (title: string) => new RegExp(`<tr>(?:(?!</?tr>).)*${title}.*?</tr>`, 's');
        const html = printedHtml(report);
        const [one, other] = [
          row('3.危及“三安全一稳定”').exec(html)?.[0] ?? '',
          row('6.属于四类过程性信息').exec(html)?.[0] ?? '',
        ];
        expect([one, other]).not.toContain('');
        const read = readReport(htmlDocument(html.replace(one, '<!-- -->').replace(other, one).replace('<!-- -->', other)));
        expect(figuresOf(read)).toEqual(report.figures);
        expect(read.problems.map(({ code }) => code)).toContain('row.reordered');
      }),
      { numRuns: 30 },
    );
  });
});

describe('with blank cells', () => {
  const blanked = balancedReport.chain(withBlanks);

  test.each(TEXT_PRINTINGS.filter((printing) => printing.blankSafe))('printed as $name, blanks stay blank', (printing) => {
    fc.assert(
      fc.property(blanked, (report) => reads(readReport(textDocument(printedText(report, printing))), report)),
      { numRuns: 40 },
    );
  });

  test('printed as HTML, blanks stay blank', () => {
    fc.assert(
      fc.property(blanked, (report) => reads(readHtml(report), report)),
      { numRuns: 40 },
    );
  });

  test.each(TEXT_PRINTINGS.filter((printing) => !printing.blankSafe))(
    'printed as $name, where blanks vanish, no figure is wrong',
    (printing) => {
      fc.assert(
        fc.property(blanked, (report) => {
          const read = readReport(textDocument(printedText(report, printing)));
          const wrong = editionCells(report.edition).filter(({ id }) => {
            const [cell, printed] = [read.cells[id], report.figures[id]];
            return cell?.value !== null && cell?.value !== printed;
          });
          expect(wrong.map(({ id }) => `${id} ${read.cells[id]?.value} for ${report.figures[id]}`)).toEqual([]);
        }),
        { numRuns: 120 },
      );
    },
  );
});

test('one changed cell is always found, and nothing is found before', () => {
  const changed = balancedReport.chain((report) => {
    const cells = report.edition.tables.flatMap((table) =>
      equationsOf(table).flatMap((equation) => [...equation.left, ...equation.right]),
    );
    return fc.record({
      report: fc.constant(report),
      cell: fc.constantFrom(...new Set(cells)),
      by: fc.integer({ min: 1, max: 50 }),
    });
  });
  fc.assert(
    fc.property(changed, ({ report, cell, by }) => {
      const errors = (one: GeneratedReport) => checkReport(readHtml(one)).filter((finding) => finding.severity === 'error');
      expect(errors(report)).toEqual([]);
      const found = errors({ ...report, figures: { ...report.figures, [cell]: (report.figures[cell] ?? 0) + by } });
      expect(found.some(({ at }) => at.kind === 'cell' && [at.cell, ...(at.also ?? [])].includes(cell))).toBe(true);
    }),
    { numRuns: 80 },
  );
});
