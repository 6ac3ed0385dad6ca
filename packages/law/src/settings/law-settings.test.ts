import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAW_DEFAULTS, LAW_SETTINGS } from './law-settings.data.ts';

test('every default is that of its row, and every setting stands in the page on what is covered', () => {
  const page = readFileSync(new URL('../../../../docs/law-coverage.md', import.meta.url), 'utf8');
  for (const [id, row] of Object.entries(LAW_SETTINGS)) {
    expect(LAW_DEFAULTS[id as keyof typeof LAW_DEFAULTS]).toBe(row.default);
    expect(page).toContain(`| \`${id}\` | ${row.default} |`);
  }
});
