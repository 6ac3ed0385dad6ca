import { EDITIONS } from '@gongkai/report';
import fc from 'fast-check';
import { test } from 'vitest';
import { pdfReport } from '../../fixtures/pdf-report.ts';
import { balancedFigures } from '../../fixtures/report-figures.ts';
import { readReportFile } from '../read-report-file.ts';

const years = { '2008': 2015, '2019': 2020, '2021': 2025 };

test('any report drawn on pages reads back to itself, wherever the pages break its tables', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...EDITIONS),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 60, max: 400 }),
      fc.boolean(),
      fc.boolean(),
      async (edition, seed, foot, repeatHeads, filled) => {
        const figures = balancedFigures(edition, seed);
        const drawing = {
          organization: '青石县人民政府',
          year: years[edition.id],
          foot,
          repeatHeads,
          filled,
          blank: new Set<string>(),
        };
        const read = await readReportFile(pdfReport(edition, figures, drawing));
        if (!read.ok) throw new Error(read.failure.code);
        const { cells, edition: id, year } = read.value.report;
        if (id !== edition.id || year !== drawing.year) throw new Error(`${id} ${year}`);
        for (const [cell, value] of Object.entries(figures)) {
          if (cells[cell]?.value !== value) throw new Error(`${cell}: ${cells[cell]?.value} for ${value}`);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('blank cells of a drawn report stay blank where they stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 60, max: 400 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 199 }), { minLength: 1, maxLength: 12 }),
      async (seed, foot, places) => {
        const edition = EDITIONS.find(({ id }) => id === '2021')!;
        const figures = balancedFigures(edition, seed);
        const ids = Object.keys(figures);
        const blank = new Set(places.map((place) => ids[place]!));
        const drawing = { organization: '青石县人民政府', year: 2022, foot, repeatHeads: false, filled: false, blank };
        const read = await readReportFile(pdfReport(edition, figures, drawing));
        if (!read.ok) throw new Error(read.failure.code);
        for (const [cell, value] of Object.entries(figures)) {
          const found = read.value.report.cells[cell]?.value ?? null;
          if (found !== (blank.has(cell) ? null : value))
            throw new Error(`${cell}: ${found} for ${blank.has(cell) ? 'blank' : value}`);
        }
      },
    ),
    { numRuns: 20 },
  );
});
