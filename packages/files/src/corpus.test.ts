import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReportFile } from './read-report-file.ts';

/** Real reports with their true figures, where they are at hand; they are not part of the project. */
const corpus = process.env['GONGKAI_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus');
const folder = join(corpus, 'reports');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:pdf|docx?|wps)$/.test(name)) : [];

describe.runIf(names.length > 0)('real reports in PDF and Word', () => {
  test.each(names)('%s: every cell', async (name) => {
    const truth = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'));
    const read = await readReportFile(readFileSync(join(folder, name)));
    if (!read.ok) throw new Error(read.failure.code);
    const { report } = read.value;
    expect(report).toMatchObject({ edition: truth.edition, year: truth.year });
    for (const [cell, value] of Object.entries(truth.cells))
      expect([cell, report.cells[cell]?.value ?? null]).toEqual([cell, value]);
  });
});
